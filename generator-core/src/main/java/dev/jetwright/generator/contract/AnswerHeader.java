package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * A header or a cookie that an answer is known to have.
 *
 * @param kind whether it is a header or a cookie
 * @param name its name on the wire
 * @param type its type
 * @param accessor how Java reads it from what the method returns: {@code total}; empty when the
 *     method sets it by name
 * @param doc its documentation
 * @param location where it is declared
 */
public record AnswerHeader(
    Kind kind, String name, TypeUse type, Optional<String> accessor, Doc doc, Location location) {

  /** Where it stands. */
  public enum Kind {
    /** A header of its own. */
    HEADER,
    /** A cookie, in {@code Set-Cookie}. */
    COOKIE
  }
}
