package dev.jetwright.runtime.json;

/** Ends the reading of a value that has more faults than anyone wants to read. */
final class TooManyFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyFaults() {
    super(null, null, false, false);
  }
}
