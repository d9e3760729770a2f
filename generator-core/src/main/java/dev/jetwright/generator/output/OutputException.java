package dev.jetwright.generator.output;

/** Files that cannot be written where they belong; the message tells a user what to do. */
public final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(String message) {
    super(message);
  }
}
