package shop;

/** What went wrong. */
public record Trouble(String text) {}
