package dev.jetwright.generator.source.declaration;

import java.util.List;
import java.util.Optional;

/**
 * An element of an annotation type.
 *
 * @param name its name
 * @param type the type of its values
 * @param defaultValue what stands for it when it is not written
 * @param annotations the annotations of its declaration
 */
public record AnnotationElement(
    String name,
    TypeReference type,
    Optional<AnnotationValue> defaultValue,
    List<AnnotationUse> annotations) {

  /** Copies the annotations. */
  public AnnotationElement {
    annotations = List.copyOf(annotations);
  }
}
