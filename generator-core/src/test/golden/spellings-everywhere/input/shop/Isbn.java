package shop;

import dev.jetwright.ScalarType;
import java.util.Objects;

/** The number of a book. */
@ScalarType
public final class Isbn {
  private final String digits;

  /** Takes digits with or without dashes. */
  public Isbn(String text) {
    digits = text.replace("-", "");
    if (digits.length() != 13) {
      throw new IllegalArgumentException("an ISBN has 13 digits");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Isbn isbn && digits.equals(isbn.digits);
  }

  @Override
  public int hashCode() {
    return Objects.hash(digits);
  }

  @Override
  public String toString() {
    return digits;
  }
}
