package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;

/**
 * A constructor.
 *
 * @param parameters its parameters
 * @param isPublic whether everyone may call it
 * @param annotations its annotations
 * @param location where its name stands
 */
public record Constructor(
    List<Member> parameters, boolean isPublic, List<AnnotationUse> annotations, Location location) {

  /** Copies the lists. */
  public Constructor {
    parameters = List.copyOf(parameters);
    annotations = List.copyOf(annotations);
  }
}
