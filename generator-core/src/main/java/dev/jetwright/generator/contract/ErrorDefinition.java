package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
 * @param body what its answer has in place of all that, if a handler says so
 * @param deprecated whether it is {@code @Deprecated}
 * @param doc its documentation
 * @param location where it is declared
 */
public record ErrorDefinition(
    TypeName name,
    int status,
    List<TypeName> ancestors,
    List<ErrorProperty> properties,
    Optional<Body> body,
    boolean deprecated,
    Doc doc,
    Location location) {

  /** Copies the lists. */
  public ErrorDefinition {
    ancestors = List.copyOf(ancestors);
    properties = List.copyOf(properties);
  }

  /** An error whose answer is made of its name, its message and its properties. */
  public ErrorDefinition(
      TypeName name,
      int status,
      List<TypeName> ancestors,
      List<ErrorProperty> properties,
      boolean deprecated,
      Doc doc,
      Location location) {
    this(name, status, ancestors, properties, Optional.empty(), deprecated, doc, location);
  }

  /** What it means, whatever the occasion: the start of its documentation, or else its name. */
  public String title() {
    String summary = doc.summary().strip();
    if (!summary.isEmpty()) {
      return summary.endsWith(".") ? summary.substring(0, summary.length() - 1) : summary;
    }
    String words = name.simpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
    return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Whether a handler answers for it with something of its own. */
  public boolean hasOwnBody() {
    return body.isPresent();
  }

  /** The types of all values in its answer. */
  public List<TypeUse> values() {
    return body.isPresent()
        ? body.get().type().stream().toList()
        : properties.stream().map(it -> it.property().type()).toList();
  }

  /**
   * What a handler answers with.
   *
   * @param type the type; none for an answer without a body
   */
  public record Body(Optional<TypeUse> type) {}

  /**
   * A public property of an error.
   *
   * @param property its name and type
   * @param accessor how Java reads it: {@code itemId} (a field) or {@code getItemId()}
   */
  public record ErrorProperty(Property property, String accessor) {}
}
