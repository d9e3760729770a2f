package dev.jetwright.generator.source.declaration;

import dev.jetwright.generator.contract.Location;
import java.util.List;

/**
 * A method.
 *
 * @param name its name
 * @param kind how it is declared
 * @param typeParameters the names of its own type parameters
 * @param result its return type
 * @param parameters its parameters
 * @param thrown its {@code throws} clause
 * @param annotations its annotations
 * @param doc the doc comment in front of it
 * @param location where its name stands
 */
public record Method(
    String name,
    Kind kind,
    List<String> typeParameters,
    TypeReference result,
    List<Member> parameters,
    List<TypeReference> thrown,
    List<AnnotationUse> annotations,
    DocComment doc,
    Location location) {

  /** How a method is declared, as far as it matters. */
  public enum Kind {
    /** Without a body, to be implemented. */
    ABSTRACT,
    /** Public, with a body, of an instance. */
    PUBLIC,
    /** Static and public. */
    STATIC,
    /** Not public. */
    OTHER
  }

  /** Whether it is public and of an instance. */
  public boolean isOfInstance() {
    return kind == Kind.ABSTRACT || kind == Kind.PUBLIC;
  }

  /** Copies the lists. */
  public Method {
    typeParameters = List.copyOf(typeParameters);
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
    annotations = List.copyOf(annotations);
  }
}
