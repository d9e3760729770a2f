package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * How an object stands in JSON, and how Java makes one.
 *
 * @param shape what its JSON looks like
 * @param construction how Java makes one; empty when it is only ever answered
 * @param unknown what happens to properties that it does not have
 * @param extra the map that takes them, if they are kept
 * @param notes what its schema says beside its properties
 */
public record ObjectForm(
    Shape shape,
    Optional<Construction> construction,
    Unknown unknown,
    Optional<Property> extra,
    SchemaNotes notes) {

  /** The form of most records. */
  public static ObjectForm of(Construction construction) {
    return new ObjectForm(
        Shape.OBJECT,
        Optional.of(construction),
        Unknown.IGNORED,
        Optional.empty(),
        SchemaNotes.NONE);
  }

  /** What the JSON of an object looks like. */
  public enum Shape {
    /** An object with the properties by name. */
    OBJECT,
    /** An array with the properties in order. */
    ARRAY,
    /** The one property that it has. */
    VALUE
  }

  /** What happens to properties that an object does not have. */
  public enum Unknown {
    /** They are skipped. */
    IGNORED,
    /** They are faults. */
    FORBIDDEN,
    /** They are kept, and written again. */
    KEPT
  }
}
