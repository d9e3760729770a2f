package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;

/** Strings: any text, and no number or boolean. */
final class StringScalar extends Scalar<String> {

  static final String MISTYPED = "string_type";
  static final String MISTYPED_MESSAGE = "Input should be a valid string";

  StringScalar() {
    super(MISTYPED, MISTYPED_MESSAGE);
  }

  @Override
  public String decode(String text, Faults faults) {
    return text;
  }

  @Override
  public String encode(String value) {
    return value;
  }
}
