package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the {@code ConstraintValidator} of a constraint that judges values of a type. */
final class ValidatorChoice {
  private static final String TARGET =
      "jakarta.validation.constraintvalidation.SupportedValidationTarget";
  private static final String PARAMETERS = "PARAMETERS";
  private static final String ELEMENT = "ANNOTATED_ELEMENT";

  private final AnnotationReader annotations;
  private final SuperTypes superTypes;
  private final Visibility visibility;
  private final TypeLookup types;
  private final Findings findings;

  ValidatorChoice(
      TypeLookup types, AnnotationReader annotations, Visibility visibility, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.superTypes = new SuperTypes(types);
    this.visibility = visibility;
    this.findings = findings;
  }

  /** The validator for values of a type; none for a constraint that is only composed of others. */
  Optional<TypeName> of(AnnotationUse use, Declaration annotation, JavaType subject) {
    Map<Declaration, String> fitting = validators(annotation, ELEMENT);
    if (fitting.isEmpty()) {
      return Optional.empty();
    }
    List<String> above = superTypes.of(subject);
    fitting.values().removeIf(type -> !above.contains(type));
    List<Declaration> nearest = fitting.entrySet().stream()
        .filter(one -> fitting.values().stream()
            .noneMatch(other ->
                !other.equals(one.getValue()) && superTypes.of(other).contains(one.getValue())))
        .map(Map.Entry::getKey)
        .toList();
    if (nearest.size() != 1) {
      notOne(use, annotation, subject, nearest);
      return Optional.empty();
    }
    visibility.check(nearest.get(0), use.location());
    visibility.check(annotation, use.location());
    return Optional.of(nearest.get(0).name());
  }

  /** The validator for all parameters of a method. */
  Optional<TypeName> across(Declaration annotation) {
    if (!AnnotationReader.has(annotation, Annotations.CONSTRAINT)) {
      return Optional.empty();
    }
    return validators(annotation, PARAMETERS).keySet().stream()
        .map(Declaration::name)
        .findFirst();
  }

  /** The validators of a target, each with the type that it judges. */
  private Map<Declaration, String> validators(Declaration annotation, String target) {
    Map<Declaration, String> validators = new LinkedHashMap<>();
    AnnotationUse constraint =
        AnnotationReader.find(annotation.annotations(), Annotations.CONSTRAINT).orElseThrow();
    for (TypeName name : annotations.types(constraint, "validatedBy")) {
      types
          .find(name)
          .filter(found -> targets(found).contains(target))
          .ifPresent(found -> validators.put(found, superTypes.validated(found)));
    }
    return validators;
  }

  private static List<String> targets(Declaration validator) {
    return AnnotationReader.find(validator.annotations(), TARGET)
        .flatMap(target -> target.value("value"))
        .map(AnnotationReader::elements)
        .map(targets -> targets.stream()
            .filter(AnnotationValue.Other.class::isInstance)
            .map(value -> ((AnnotationValue.Other) value).lastName())
            .toList())
        .orElse(List.of(ELEMENT));
  }

  private void notOne(
      AnnotationUse use, Declaration annotation, JavaType subject, List<Declaration> nearest) {
    String judged = nearest.stream()
        .map(validator -> "`" + validator.name().simpleName() + "`")
        .collect(Collectors.joining(" and "));
    findings.add(
        DiagnosticCode.CONSTRAINT_DOES_NOT_FIT,
        use.location(),
        nearest.isEmpty()
            ? "No validator of `@" + use.simpleName() + "` is for a `" + subject.text() + "`."
            : "`" + subject.text() + "` is judged by " + judged + " of `@" + use.simpleName()
                + "`, none of which is nearer.",
        nearest.isEmpty()
            ? "Add one to `validatedBy` of `" + annotation.name().simpleName()
                + "`, or write the constraint on another type."
            : "Let one of them judge `" + subject.text() + "` itself.");
  }
}
