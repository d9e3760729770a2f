package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.depend.Access;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads what is said about who may call an operation: {@code @Scopes}, {@code @AnyOf},
 * {@code @Public}.
 */
final class AccessReader {
  private final AnnotationReader annotations;

  AccessReader(AnnotationReader annotations) {
    this.annotations = annotations;
  }

  /**
   * What annotations say.
   *
   * @param place where it counts, if they say nothing about alternatives
   */
  Access read(List<AnnotationUse> uses, Location place) {
    Optional<AnnotationUse> alternative = AnnotationReader.find(uses, Annotations.ANY_OF);
    return new Access(
        scopes(annotations, uses),
        alternative.isPresent(),
        AnnotationReader.find(uses, Annotations.PUBLIC).isPresent(),
        alternative.map(AnnotationUse::location).orElse(place));
  }

  /** The scopes that annotations ask for. */
  static List<Access.Scope> scopes(AnnotationReader annotations, List<AnnotationUse> uses) {
    return AnnotationReader.find(uses, Annotations.SCOPES).stream()
        .flatMap(use -> scopes(annotations, use))
        .toList();
  }

  private static Stream<Access.Scope> scopes(AnnotationReader annotations, AnnotationUse use) {
    List<String> names = annotations.texts(use, "value").orElse(List.of());
    List<AnnotationValue> places =
        use.value("value").map(AnnotationReader::elements).orElse(List.of());
    return java.util.stream.IntStream.range(0, names.size())
        .mapToObj(i -> new Access.Scope(
            names.get(i),
            names.size() == places.size() ? places.get(i).location() : use.location()));
  }
}
