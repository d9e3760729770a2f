package accounts;

/** Something that a user has. */
public record Item(long id, String title) {}
