package shop;

/** What somebody wants to know. */
public record Question(String text) {}
