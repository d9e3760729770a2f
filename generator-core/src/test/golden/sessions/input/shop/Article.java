package shop;

/** Something to buy. */
public record Article(String name, int count) {}
