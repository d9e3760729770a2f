package bench.shop;

/** The answer to a created item. */
public record Receipt(int id, String name, int tags) {}
