package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.TypeName;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The constraints of authors that generated code makes annotations of, each once. */
public final class OwnAnnotations {
  private final ServerNames names;
  private final Map<TypeName, Annotation> annotations = new TreeMap<>();

  OwnAnnotations(ServerNames names) {
    this.names = names;
  }

  /**
   * An annotation.
   *
   * @param elements the class that holds the values of its elements
   * @param sample a use of it
   */
  public record Annotation(String elements, Constraint.Custom sample) {}

  /** The class that holds the elements of a constraint. */
  public String elements(Constraint.Custom constraint) {
    return annotations
        .computeIfAbsent(
            constraint.annotation(), name -> new Annotation(names.elements(name), constraint))
        .elements();
  }

  public Collection<Annotation> all() {
    return annotations.values();
  }
}
