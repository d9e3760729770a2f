package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;

/** Strings: any text, and no number or boolean. */
final class StringScalar extends Scalar<String> {

  StringScalar() {
    super("string_type", "Input should be a valid string");
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
