package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.AnnotationElement;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The constraints on a constraint, with the elements that it overrides in them. */
final class Overrides {
  private static final String OVERRIDES = "jakarta.validation.OverridesAttribute";

  private final ConstraintReader constraints;

  Overrides(ConstraintReader constraints) {
    this.constraints = constraints;
  }

  /** The constraints that an annotation is composed of, as one use of it has them. */
  List<AnnotationUse> parts(AnnotationUse use, Declaration annotation) {
    List<AnnotationUse> parts = new ArrayList<>();
    for (AnnotationUse written : annotation.annotations()) {
      for (AnnotationUse part : constraints.separate(written)) {
        parts.add(new AnnotationUse(part.name(), part.values(), use.location()));
      }
    }
    for (AnnotationElement element : annotation.elements()) {
      Optional<AnnotationValue> value = use.value(element.name()).or(element::defaultValue);
      overrides(element).forEach(override -> apply(override, element, value, parts));
    }
    return parts;
  }

  private static Stream<AnnotationUse> overrides(AnnotationElement element) {
    return element.annotations().stream()
        .filter(annotation -> annotation.name().startsWith(OVERRIDES))
        .flatMap(annotation -> annotation.name().equals(OVERRIDES)
            ? Stream.of(annotation)
            : AnnotationReader.nested(annotation).stream());
  }

  private static void apply(
      AnnotationUse override,
      AnnotationElement element,
      Optional<AnnotationValue> value,
      List<AnnotationUse> parts) {
    String constraint = override
        .value("constraint")
        .flatMap(AnnotationReader::type)
        .map(type -> type.qualifiedName())
        .orElse("");
    String name = constant(override, "name").orElse(element.name()).toString();
    int wanted = (Integer) constant(override, "constraintIndex").orElse(-1);
    int index = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).name().equals(constraint)) {
        if (wanted < 0 || wanted == index) {
          parts.set(i, with(parts.get(i), name, value));
        }
        index++;
      }
    }
  }

  private static Optional<Object> constant(AnnotationUse override, String element) {
    return override
        .value(element)
        .filter(AnnotationValue.Constant.class::isInstance)
        .map(value -> ((AnnotationValue.Constant) value).value())
        .filter(value -> !value.equals(""));
  }

  private static AnnotationUse with(
      AnnotationUse part, String element, Optional<AnnotationValue> value) {
    Map<String, AnnotationValue> values = new LinkedHashMap<>(part.values());
    value.ifPresent(known -> values.put(element, known));
    return new AnnotationUse(part.name(), values, part.location());
  }
}
