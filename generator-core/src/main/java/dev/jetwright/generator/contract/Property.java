package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * A property of an object.
 *
 * @param name its name in Java
 * @param wireName its name in JSON
 * @param type its type
 * @param defaultValue what stands for it when a request leaves it out: the texts of
 *     {@code @Default}, one for a scalar, any number for a collection
 * @param deprecated whether it is {@code @Deprecated}
 * @param doc its documentation
 * @param location where it is declared
 */
public record Property(
    String name,
    String wireName,
    TypeUse type,
    Optional<List<String>> defaultValue,
    boolean deprecated,
    Doc doc,
    Location location) {

  /** Whether a request must have it. */
  public boolean isRequired() {
    return type.isRequired() && defaultValue.isEmpty();
  }
}
