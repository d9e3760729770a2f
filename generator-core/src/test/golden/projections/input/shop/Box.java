package shop;

/** One of something. */
public record Box<T>(T content) {}
