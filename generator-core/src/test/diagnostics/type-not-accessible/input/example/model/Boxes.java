package example.model;

/** Some boxes. */
public record Boxes(Box first) {}

record Box(int width) {}
