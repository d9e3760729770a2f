package odd.model;

public record Override(int override) {}
