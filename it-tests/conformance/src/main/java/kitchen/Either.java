package kitchen;

import dev.jetwright.ScalarType;

/** A number where it can be one, and otherwise a text. */
@ScalarType
public sealed interface Either {

  /** A whole number. */
  record Number(long value) implements Either {
    @Override
    public String toString() {
      return Long.toString(value);
    }
  }

  /** Any other text. */
  record Text(String value) implements Either {
    @Override
    public String toString() {
      return value;
    }
  }

  /** A number, if the text is one. */
  static Either parse(String text) {
    try {
      return new Number(Long.parseLong(text));
    } catch (NumberFormatException e) {
      return new Text(text);
    }
  }
}
