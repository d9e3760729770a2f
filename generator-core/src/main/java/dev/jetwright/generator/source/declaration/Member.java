package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;

/**
 * A record component, enum constant, field or parameter.
 *
 * @param name its name
 * @param type its type
 * @param annotations its annotations, without those of its type
 * @param doc the doc comment in front of it
 * @param location where its name stands
 */
public record Member(
    String name,
    TypeReference type,
    List<AnnotationUse> annotations,
    DocComment doc,
    Location location) {

  /** Copies the annotations. */
  public Member {
    annotations = List.copyOf(annotations);
  }
}
