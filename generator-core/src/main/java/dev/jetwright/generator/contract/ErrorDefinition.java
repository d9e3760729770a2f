package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A declared error: a Java exception with a status.
 *
 * <p>Its answer is an object with {@code type} (the simple name), {@code detail} (the message) and
 * the properties.
 *
 * @param name its name in Java
 * @param status its HTTP status
 * @param ancestors every superclass that is not of the JDK, nearest first; those that carry a
 *     status are errors of their own
 * @param properties its public fields and getters, in source order
 * @param deprecated whether it is {@code @Deprecated}
 * @param doc its documentation
 * @param location where it is declared
 */
public record ErrorDefinition(
    TypeName name,
    int status,
    List<TypeName> ancestors,
    List<ErrorProperty> properties,
    boolean deprecated,
    Doc doc,
    Location location) {

  /** Copies the lists. */
  public ErrorDefinition {
    ancestors = List.copyOf(ancestors);
    properties = List.copyOf(properties);
  }

  /**
   * A public property of an error.
   *
   * @param property its name and type
   * @param accessor how Java reads it: {@code itemId} (a field) or {@code getItemId()}
   */
  public record ErrorProperty(Property property, String accessor) {}
}
