package example.store;

/** Something in an order. */
public record Item(int count) {}
