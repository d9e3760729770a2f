package odd.model;

public record Integer(int integer) {}
