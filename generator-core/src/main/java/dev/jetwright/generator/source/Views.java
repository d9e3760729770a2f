package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Projection;
import dev.jetwright.generator.contract.Projection.Omission;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what answers show of their models: {@code @JsonView} and {@code @Omit}. */
final class Views {
  private final AnnotationReader annotations;

  Views(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /** The views that something is part of; none for all of them. */
  List<TypeName> of(List<AnnotationUse> declared) {
    return AnnotationReader.find(declared, ModelAnnotations.JSON_VIEW)
        .map(view -> annotations.types(view, "value"))
        .orElse(List.of());
  }

  /** What is left out. */
  Optional<Omission> omission(List<AnnotationUse> declared) {
    return AnnotationReader.find(declared, Annotations.OMIT)
        .flatMap(omit -> omit.value("value"))
        .map(AnnotationReader::constantName)
        .flatMap(name -> Stream.of(Omission.values())
            .filter(omission -> omission.name().equals(name))
            .findFirst());
  }

  /**
   * What the answers of a method show; empty if they show everything.
   *
   * @param otherwise what they leave out unless the method says so
   */
  Optional<Projection> projection(List<AnnotationUse> declared, Optional<Omission> otherwise) {
    Optional<TypeName> view = of(declared).stream().findFirst();
    Optional<Omission> omission = omission(declared).or(() -> otherwise);
    Set<TypeName> shown = new LinkedHashSet<>();
    view.ifPresent(name -> collect(name, shown));
    return view.isEmpty() && omission.isEmpty()
        ? Optional.empty()
        : Optional.of(new Projection(view, shown, omission));
  }

  /** A view and those that it extends. */
  private void collect(TypeName view, Set<TypeName> shown) {
    if (!shown.add(view)) {
      return;
    }
    annotations.find(view).map(Declaration::superTypes).orElse(List.of()).stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).name())
        .forEach(above -> collect(above, shown));
  }
}
