package dev.jetwright.generator.contract;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param name its name in Java
 * @param wireName its name on the wire; a header's is in lower case
 * @param binding how its author bound it to the source
 * @param source where the request carries it
 * @param type its type
 * @param defaultValue what stands for it when a request leaves it out: the texts of
 *     {@code @Default}
 * @param style how it stands there, and what is asked of it beyond its type
 * @param notes what its schema says beside its type
 * @param deprecated whether it is {@code @Deprecated}
 * @param doc its documentation, from the method's {@code @param}
 * @param location where it is declared
 */
public record Parameter(
    String name,
    String wireName,
    Binding binding,
    ParameterSource source,
    TypeUse type,
    Optional<List<String>> defaultValue,
    ParameterStyle style,
    SchemaNotes notes,
    boolean deprecated,
    Doc doc,
    Location location) {

  /**
   * Whether the author wrote the wire name in the annotation; a single body with a given name is
   * embedded in an object.
   */
  public boolean nameGiven() {
    return binding == Binding.NAMED;
  }

  /** The same parameter of another type. */
  public Parameter withType(TypeUse other) {
    return copy(name, source, other, doc);
  }

  /** The same parameter under another name. */
  public Parameter named(String other) {
    return copy(other, source, type, doc);
  }

  /** The same parameter at another place of the request. */
  public Parameter from(ParameterSource other) {
    return copy(name, other, type, doc);
  }

  /** The same parameter with another description. */
  public Parameter with(Doc other) {
    return copy(name, source, type, other);
  }

  private Parameter copy(
      String otherName, ParameterSource otherSource, TypeUse otherType, Doc otherDoc) {
    return new Parameter(
        otherName,
        wireName,
        binding,
        otherSource,
        otherType,
        defaultValue,
        style,
        notes,
        deprecated,
        otherDoc,
        location);
  }

  /** Whether a request must have it. */
  public boolean isRequired() {
    return defaultValue.isEmpty() && (type.mustBePresent() || style.mustBePresent());
  }
}
