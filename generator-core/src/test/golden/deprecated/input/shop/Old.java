package shop;

/** Something old. */
@Deprecated(forRemoval = true)
public record Old(int number) {}
