package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;

/** What is said of a value that is none out of a list. */
public final class Literals {
  static final String FAULT = "literal_error";

  private Literals() {}

  static String message(String choice) {
    return "Input should be " + choice;
  }

  /** Reports that a value is not one of those expected: {@code 'a' or 'b'}. */
  public static void report(String choice, Faults faults) {
    faults.report(FAULT, message(choice), "expected", choice);
  }
}
