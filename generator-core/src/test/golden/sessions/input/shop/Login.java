package shop;

/** Who has logged in. */
public record Login(String name) {}
