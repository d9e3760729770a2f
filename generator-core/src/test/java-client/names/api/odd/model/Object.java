package odd.model;

public record Object(boolean object) {}
