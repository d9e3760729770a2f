package dev.jetwright.generator.contract;

import java.util.List;

/**
 * A JSON object with named properties: a Java record or bean.
 *
 * @param name its name in Java
 * @param typeParameters the names of its type parameters, in order
 * @param tags the tags that it carries as a variant of unions, before its own properties; always
 *     written and always required
 * @param properties its components, in source order
 * @param selfChecking whether it has a constructor body of its own, whose
 *     {@code IllegalArgumentException} is a fault of the request
 * @param deprecated whether it is {@code @Deprecated}
 * @param form how it stands in JSON, and how Java makes one
 * @param invariants what it must satisfy as a whole
 * @param doc its documentation
 * @param location where it is declared
 */
public record RecordDefinition(
    TypeName name,
    List<String> typeParameters,
    List<Tag> tags,
    List<Property> properties,
    boolean selfChecking,
    boolean deprecated,
    ObjectForm form,
    Invariants invariants,
    Doc doc,
    Location location)
    implements TypeDefinition {

  /** Copies the lists. */
  public RecordDefinition {
    typeParameters = List.copyOf(typeParameters);
    tags = List.copyOf(tags);
    properties = List.copyOf(properties);
  }

  /** A record like any other, made by its canonical constructor. */
  public RecordDefinition(
      TypeName name,
      List<String> typeParameters,
      List<Tag> tags,
      List<Property> properties,
      boolean selfChecking,
      boolean deprecated,
      Doc doc,
      Location location) {
    this(
        name,
        typeParameters,
        tags,
        properties,
        selfChecking,
        deprecated,
        ObjectForm.of(Construction.canonical(properties)),
        Invariants.NONE,
        doc,
        location);
  }

  /** The same definition with more to satisfy. */
  public RecordDefinition withInvariants(Invariants others) {
    return new RecordDefinition(
        name,
        typeParameters,
        tags,
        properties,
        selfChecking,
        deprecated,
        form,
        others,
        doc,
        location);
  }

  /** The same definition with other properties. */
  public RecordDefinition withProperties(List<Property> others) {
    return new RecordDefinition(
        name,
        typeParameters,
        tags,
        others,
        selfChecking,
        deprecated,
        form,
        invariants,
        doc,
        location);
  }

  /** The same definition as a variant with these tags. */
  public RecordDefinition withTags(List<Tag> others) {
    return new RecordDefinition(
        name,
        typeParameters,
        others,
        properties,
        selfChecking,
        deprecated,
        form,
        invariants,
        doc,
        location);
  }

  /**
   * A property whose value names the variant.
   *
   * @param property the property's name on the wire
   * @param value its value
   * @param existing whether the record has it as a property of its own
   */
  public record Tag(String property, String value, boolean existing) {

    /** A tag that only JSON knows. */
    public Tag(String property, String value) {
      this(property, value, false);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.record(this);
  }
}
