package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import org.jspecify.annotations.Nullable;

/** Strings of one character. */
final class CharScalar extends Scalar<Character> {
  CharScalar() {
    super(StringScalar.MISTYPED, StringScalar.MISTYPED_MESSAGE);
  }

  @Override
  public @Nullable Character decode(String text, Faults faults) {
    if (text.length() == 1) {
      return text.charAt(0);
    }
    return text.isEmpty()
        ? refuse(
            faults, "string_too_short", "String should have at least 1 character", "min_length", 1)
        : refuse(
            faults, "string_too_long", "String should have at most 1 character", "max_length", 1);
  }

  @Override
  public String encode(Character value) {
    return value.toString();
  }
}
