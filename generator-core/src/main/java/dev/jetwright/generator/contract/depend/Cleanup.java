package dev.jetwright.generator.contract.depend;

/** What is done with a provided value at the end of its life. */
public enum Cleanup {
  /** Nothing. */
  NONE,
  /** It is closed: an {@code AutoCloseable}. */
  CLOSEABLE,
  /** It hears of the error, if there was one: a {@code Scoped} value. */
  SCOPED
}
