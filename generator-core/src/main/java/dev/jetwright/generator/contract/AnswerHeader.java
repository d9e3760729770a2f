package dev.jetwright.generator.contract;

import java.util.Locale;
import java.util.Optional;

/**
 * A header or a cookie that an answer is known to have.
 *
 * @param kind whether it is a header or a cookie
 * @param name its name on the wire
 * @param type its type
 * @param accessor how Java reads it from what the method returns: {@code total()}; empty when the
 *     method sets it by name
 * @param doc its documentation
 * @param location where it is declared
 */
public record AnswerHeader(
    Kind kind, String name, TypeUse type, Optional<String> accessor, Doc doc, Location location) {

  /** What it is. */
  public enum Kind {
    /** A header of its own. */
    HEADER,
    /** A cookie of which the value is all that is said. */
    COOKIE,
    /** A cookie that the method makes, attributes and all. */
    SET_COOKIE
  }

  /** Whether every such answer has it. */
  public boolean isRequired() {
    return accessor.isPresent() && type.isRequired() && !(type.type() instanceof ArrayType);
  }

  /** What Java and TypeScript call it: {@code xTotal} for {@code X-Total}. */
  public String javaName() {
    if (accessor.isPresent()) {
      return accessor.get().replace("()", "");
    }
    StringBuilder words = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        words.append(
            words.isEmpty()
                ? lower
                : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
      }
    }
    return words.isEmpty() || Character.isDigit(words.charAt(0))
        ? "header" + words
        : words.toString();
  }
}
