package dev.jetwright.runtime.body;

/** The body has not arrived, and nobody may wait for it here. */
public final class BodyAwaited extends RuntimeException {
  private static final long serialVersionUID = 1L;
  static final BodyAwaited INSTANCE = new BodyAwaited();

  private BodyAwaited() {
    super("The body has not arrived", null, false, false);
  }
}
