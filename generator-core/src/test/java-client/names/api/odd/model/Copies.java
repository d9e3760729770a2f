package odd.model;

public record Copies(java.util.Set<java.lang.String> copies) {}
