package dev.jetwright.runtime.json;

/** Ends the reading of a text that is no JSON; {@link JsonSyntax} tells why. */
final class NotJson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** There is one for all: it holds nothing, not even where it was thrown. */
  static final NotJson ERROR = new NotJson();

  private NotJson() {
    super("Not JSON", null, false, false);
  }
}
