package market;

/** Something for sale. */
public record Good(int id, String name) {}
