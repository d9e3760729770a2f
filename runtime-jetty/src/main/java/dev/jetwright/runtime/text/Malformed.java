package dev.jetwright.runtime.text;

/** Says why a text is no date, time or duration. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  Malformed(String reason) {
    super(reason, null, false, false);
  }
}
