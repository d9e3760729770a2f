package shop;

import dev.jetwright.ScalarType;

/** A bank account. */
@ScalarType(format = "iban", pattern = "[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}")
public record Iban(String value) {

  /** Takes a number with or without blanks. */
  public static Iban parse(String text) {
    String plain = text.replace(" ", "");
    if (plain.endsWith("0000")) {
      throw new IllegalArgumentException("no account ends with 0000");
    }
    return new Iban(plain);
  }
}
