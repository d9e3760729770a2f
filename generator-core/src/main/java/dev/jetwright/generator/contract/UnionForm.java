package dev.jetwright.generator.contract;

import java.util.Optional;

/**
 * How the variants of a union are told apart.
 *
 * @param tagging where the tag is
 * @param fallback the variant for a tag that no variant has, or for none
 * @param notes what its schema says beside its variants
 */
public record UnionForm(Tagging tagging, Optional<TypeName> fallback, SchemaNotes notes) {

  /** By a property that each variant carries. */
  public static final UnionForm TAGGED =
      new UnionForm(Tagging.PROPERTY, Optional.empty(), SchemaNotes.NONE);

  /** Where the tag is. */
  public enum Tagging {
    /** In a property of the object, which Java does not see. */
    PROPERTY,
    /** In a property that the variants have in Java, too. */
    EXISTING_PROPERTY,
    /** In the name of the one property of an object around it. */
    WRAPPER_OBJECT,
    /** In front of it, in an array of two. */
    WRAPPER_ARRAY,
    /** Nowhere: the first variant that fits best is meant. */
    NONE
  }

  /** Whether each variant carries the tag as a property. */
  public boolean isTagged() {
    return tagging == Tagging.PROPERTY || tagging == Tagging.EXISTING_PROPERTY;
  }
}
