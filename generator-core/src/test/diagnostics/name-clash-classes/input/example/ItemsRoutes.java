package example;

/** Ways to an item. */
public record ItemsRoutes(String first) {}
