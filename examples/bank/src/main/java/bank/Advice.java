package bank;

/** What a teller is told. */
public record Advice(String text, int most) {}
