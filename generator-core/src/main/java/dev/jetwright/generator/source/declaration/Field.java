package dev.jetwright.generator.source.declaration;

import java.util.Optional;

/**
 * A field of an instance.
 *
 * @param member its name, type and annotations
 * @param isPublic whether everyone sees it
 * @param isFinal whether it keeps its first value
 * @param initial what it begins with, if its declaration says so
 */
public record Field(
    Member member, boolean isPublic, boolean isFinal, Optional<InitialValue> initial) {

  /**
   * What a field begins with.
   *
   * @param constant the value, if it is a string, boolean or number that is known before
   *     compilation
   */
  public record InitialValue(Optional<Object> constant) {}
}
