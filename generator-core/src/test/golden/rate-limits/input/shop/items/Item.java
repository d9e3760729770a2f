package shop.items;

/** Something for sale. */
public record Item(String name) {}
