package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Access;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the annotations of a class say about all of its properties. */
final class ObjectAnnotations {
  private final Optional<AnnotationUse> ignoring;
  private final Optional<AnnotationUse> order;
  private final AnnotationReader annotations;

  ObjectAnnotations(
      AnnotationReader annotations,
      Optional<AnnotationUse> ignoring,
      Optional<AnnotationUse> order) {
    this.annotations = annotations;
    this.ignoring = ignoring;
    this.order = order;
    ignoring.ifPresent(use -> annotations.onlyElements(
        use, Set.of("value", "ignoreUnknown", "allowGetters", "allowSetters")));
    order.ifPresent(use -> annotations.onlyElements(use, Set.of("value", "alphabetic")));
  }

  /** What happens to properties without a name there. */
  ObjectForm.Unknown unknown() {
    return ignoring
            .flatMap(use -> annotations.bool(use, "ignoreUnknown"))
            .filter(ignores -> !ignores)
            .isPresent()
        ? ObjectForm.Unknown.FORBIDDEN
        : ObjectForm.Unknown.IGNORED;
  }

  /** The properties; those that {@code @JsonIgnoreProperties} lists travel one way or none. */
  List<Property> ignored(List<Property> properties) {
    List<String> names =
        ignoring.flatMap(use -> annotations.texts(use, "value")).orElse(List.of());
    if (names.isEmpty()) {
      return properties;
    }
    Access access = says("allowGetters")
        ? Access.READ_ONLY
        : says("allowSetters") ? Access.WRITE_ONLY : Access.NONE;
    return properties.stream()
        .map(property -> names.contains(property.wireName())
            ? property.withTraits(property.traits().withAccess(access))
            : property)
        .toList();
  }

  private boolean says(String element) {
    return ignoring.flatMap(use -> annotations.bool(use, element)).orElse(false);
  }

  /** The properties in the order of {@code @JsonPropertyOrder}: those that it lists first. */
  List<Property> ordered(List<Property> properties) {
    if (order.isEmpty()) {
      return properties;
    }
    List<Property> sorted = new ArrayList<>(properties);
    if (order.flatMap(use -> annotations.bool(use, "alphabetic")).orElse(false)) {
      sorted.sort(Comparator.comparing(Property::outputName));
    }
    List<String> names = order.flatMap(use -> annotations.texts(use, "value")).orElse(List.of());
    sorted.sort(Comparator.comparingInt(property -> place(names, property)));
    return sorted;
  }

  private static int place(List<String> names, Property property) {
    int place = names.contains(property.outputName())
        ? names.indexOf(property.outputName())
        : names.indexOf(property.name());
    return place < 0 ? names.size() : place;
  }
}
