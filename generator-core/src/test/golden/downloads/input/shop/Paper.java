package shop;

/** A paper. */
public record Paper(String title, int pages) {}
