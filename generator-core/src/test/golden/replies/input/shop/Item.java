package shop;

/** An item. */
public record Item(int id, String name) {}
