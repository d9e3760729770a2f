package dev.jetwright.generator.emit.openapi;

import java.util.Optional;

/** Java's regular expressions as those of JSON Schema, which are ECMAScript's. */
final class EcmaPattern {
  private EcmaPattern() {}

  /** A pattern that finds what the expression matches as a whole; empty if there is none. */
  static Optional<String> matching(String regexp) {
    return Optional.of("^(?:" + regexp + ")$");
  }
}
