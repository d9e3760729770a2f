package dev.jetwright.generator.diagnostic;

import java.util.Locale;

/** What follows from a diagnostic. */
public enum Severity {
  /** Nothing is generated. */
  ERROR,
  /** It is said, and the build goes on. */
  WARNING;

  /** The word in front of a diagnostic: {@code warning}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
