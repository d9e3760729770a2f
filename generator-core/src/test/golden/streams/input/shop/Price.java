package shop;

/** What something costs. */
public record Price(String symbol, long cents) {}
