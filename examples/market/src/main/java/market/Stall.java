package market;

/** A place where goods are sold. */
public record Stall(String name) {}
