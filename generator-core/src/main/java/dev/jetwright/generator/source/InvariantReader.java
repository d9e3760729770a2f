package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.Invariants;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.Method;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a model says about its objects as a whole: constraints on its type and methods. */
final class InvariantReader {
  private final AnnotationReader annotations;
  private final TypeReader types;

  InvariantReader(AnnotationReader annotations, TypeReader types) {
    this.annotations = annotations;
    this.types = types;
  }

  /**
   * The invariants of a model.
   *
   * @param free its methods that are nothing else
   */
  Invariants read(Declaration declaration, List<Method> free) {
    List<Invariants.Getter> getters = new ArrayList<>();
    for (Method method : free) {
      if (judges(method)) {
        annotations.check(method.annotations(), Place.ACCESSOR);
        getters.add(new Invariants.Getter(
            method.name(), name(method), types.read(method.result(), method.annotations())));
      } else {
        annotations.check(method.annotations(), Place.MODEL_METHOD);
      }
    }
    return new Invariants(ofType(declaration), getters);
  }

  private List<ConstraintUse> ofType(Declaration declaration) {
    JavaType subject = new JavaType.Declared(declaration.name(), List.of());
    List<ConstraintUse> read = new ArrayList<>();
    Set<TypeName> visited = new LinkedHashSet<>();
    collect(declaration, subject, read, visited);
    return read;
  }

  /** Constraints are inherited from classes and interfaces. */
  private void collect(
      Declaration declaration, JavaType subject, List<ConstraintUse> read, Set<TypeName> visited) {
    if (!visited.add(declaration.name()) || declaration.name().packageName().startsWith("java.")) {
      return;
    }
    List<AnnotationUse> own =
        declaration.annotations().stream().filter(annotations::isOwnConstraint).toList();
    read.addAll(types.constraints().read(own, subject));
    for (TypeReference superType : declaration.superTypes()) {
      if (superType.type() instanceof JavaType.Declared declared) {
        annotations
            .find(declared.name())
            .ifPresent(found -> collect(found, subject, read, visited));
      }
    }
  }

  /** Whether a method is read like a property and has a constraint. */
  boolean judges(Method method) {
    boolean constrained = method.annotations().stream()
        .anyMatch(annotation ->
            ConstraintReader.reads(annotation.name()) || annotations.isOwnConstraint(annotation));
    return constrained
        && method.kind() == Method.Kind.PUBLIC
        && method.parameters().isEmpty()
        && !name(method).isEmpty();
  }

  /** {@code consistent} of {@code isConsistent}; empty for a method that is no getter. */
  private static String name(Method method) {
    boolean truth = method.result().type().text().equals("boolean");
    int prefix = method.name().matches("get\\p{Lu}.*")
        ? 3
        : truth && method.name().matches("is\\p{Lu}.*") ? 2 : 0;
    if (prefix == 0) {
      return "";
    }
    char first = Character.toLowerCase(method.name().charAt(prefix));
    return first + method.name().substring(prefix + 1);
  }
}
