package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;

/**
 * A type where it is written.
 *
 * @param type the type
 * @param annotations the annotations of the type itself: {@code @Size} in {@code List<@Size
 *     String>}
 * @param location where it stands
 */
public record TypeReference(JavaType type, List<AnnotationUse> annotations, Location location) {

  /** Copies the annotations. */
  public TypeReference {
    annotations = List.copyOf(annotations);
  }

  /** A type without annotations. */
  public TypeReference(JavaType type, Location location) {
    this(type, List.of(), location);
  }
}
