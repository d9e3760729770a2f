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
 * @param traits what few properties have
 * @param doc its documentation
 * @param location where it is declared
 */
public record Property(
    String name,
    String wireName,
    TypeUse type,
    Optional<List<String>> defaultValue,
    boolean deprecated,
    PropertyTraits traits,
    Doc doc,
    Location location) {

  /** A property like any other. */
  public Property(
      String name,
      String wireName,
      TypeUse type,
      Optional<List<String>> defaultValue,
      boolean deprecated,
      Doc doc,
      Location location) {
    this(name, wireName, type, defaultValue, deprecated, PropertyTraits.NONE, doc, location);
  }

  /** The same property of another type. */
  public Property withType(TypeUse other) {
    return new Property(name, wireName, other, defaultValue, deprecated, traits, doc, location);
  }

  /** The same property with other traits. */
  public Property withTraits(PropertyTraits other) {
    return new Property(name, wireName, type, defaultValue, deprecated, other, doc, location);
  }

  /** Its name in answers. */
  public String outputName() {
    return traits.outputName().orElse(wireName);
  }

  /** How Java reads it from its object: {@code name()}, {@code getName()}, {@code name}. */
  public String accessor() {
    return traits.accessor().orElse(name + "()");
  }

  /** Whether Java can read it from its object. */
  public boolean hasAccessor() {
    return !accessor().isEmpty();
  }

  /** Whether something stands for it when a request leaves it out. */
  public boolean hasDefault() {
    return defaultValue.isPresent() || traits.factory().isPresent();
  }

  /** Whether a request must have it. */
  public boolean isRequired() {
    return type.isRequired() && !hasDefault() && isRead();
  }

  /** Whether an answer may lack it although it has a place there. */
  public boolean mayBeLeftOut() {
    if (type.nullness() == Nullness.UPDATE) {
      return true;
    }
    return switch (traits.inclusion()) {
      case ALWAYS -> false;
      case NON_NULL -> !type.isRequired();
      case NON_EMPTY ->
        !type.isRequired()
            || type.type() == Scalar.STRING
            || type.type() instanceof ArrayType
            || type.type() instanceof MapType;
      case NON_DEFAULT, UNLESS_DEFAULT -> true;
    };
  }

  /** Whether requests carry it. */
  public boolean isRead() {
    return traits.access() == Access.BOTH || traits.access() == Access.WRITE_ONLY;
  }

  /** Whether answers carry it. */
  public boolean isWritten() {
    return traits.access() == Access.BOTH || traits.access() == Access.READ_ONLY;
  }
}
