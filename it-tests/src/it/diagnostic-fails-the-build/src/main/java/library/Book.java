package library;

/** A book. */
public record Book(String title, int pages) {}
