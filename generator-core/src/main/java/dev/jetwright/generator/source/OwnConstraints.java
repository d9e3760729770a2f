package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Constraint;
import dev.jetwright.generator.contract.Constraint.Element;
import dev.jetwright.generator.contract.ConstraintUse;
import dev.jetwright.generator.contract.ConstraintUse.Message;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.source.declaration.AnnotationElement;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads constraints that authors declare: annotations with a {@code ConstraintValidator}, and those
 * that stand for other constraints.
 */
final class OwnConstraints {
  private static final Set<String> COMMON = Set.of("message", "groups", "payload");

  private final AnnotationReader annotations;
  private final ConstraintReader constraints;
  private final ElementReader elements;
  private final ValidatorChoice validators;
  private final Overrides overrides;
  private final Findings findings;
  private final Set<String> open = new HashSet<>();

  OwnConstraints(
      TypeLookup types,
      AnnotationReader annotations,
      ConstraintReader constraints,
      Visibility visibility,
      Findings findings) {
    this.annotations = annotations;
    this.constraints = constraints;
    this.elements = new ElementReader(types, findings);
    this.validators = new ValidatorChoice(types, annotations, visibility, findings);
    this.overrides = new Overrides(constraints);
    this.findings = findings;
  }

  /** What a constraint says about a value: itself, and what it is composed of. */
  List<ConstraintUse> read(AnnotationUse use, JavaType subject) {
    if (!open.add(use.name())) {
      return List.of();
    }
    try {
      return read(use, annotations.declaration(use).orElseThrow(), subject);
    } finally {
      open.remove(use.name());
    }
  }

  private List<ConstraintUse> read(AnnotationUse use, Declaration annotation, JavaType subject) {
    List<TypeName> groups = constraints.groups(use);
    List<Element> values = elements(use, annotation);
    List<ConstraintUse> parts = new ArrayList<>();
    for (AnnotationUse part : overrides.parts(use, annotation)) {
      constraints
          .read(List.of(part), subject)
          .forEach(read -> parts.add(
              new ConstraintUse(read.constraint(), read.message(), groups, use.location())));
    }
    Optional<Message> message = message(use, annotation, values);
    validators
        .of(use, annotation, subject)
        .ifPresent(validator -> parts.add(new ConstraintUse(
            new Constraint.Custom(annotation.name(), values, validator),
            message,
            groups,
            use.location())));
    return AnnotationReader.has(annotation, Annotations.SINGLE_VIOLATION) && !parts.isEmpty()
        ? List.of(one(use, annotation, values, parts, message))
        : parts;
  }

  private static ConstraintUse one(
      AnnotationUse use,
      Declaration annotation,
      List<Element> values,
      List<ConstraintUse> parts,
      Optional<Message> message) {
    List<Constraint> constraints = parts.stream().map(ConstraintUse::constraint).toList();
    return new ConstraintUse(
        new Constraint.Composed(annotation.name(), values, constraints),
        message,
        parts.get(0).groups(),
        use.location());
  }

  /** Whether a constraint judges all parameters of a method together. */
  boolean isAcross(AnnotationUse use) {
    return annotations.declaration(use).flatMap(validators::across).isPresent();
  }

  /** The constraint that judges all parameters of a method together, if it is one of those. */
  Optional<ConstraintUse> across(AnnotationUse use) {
    Declaration annotation = annotations.declaration(use).orElseThrow();
    List<Element> values = elements(use, annotation);
    return validators
        .across(annotation)
        .map(validator -> new ConstraintUse(
            new Constraint.Custom(annotation.name(), values, validator),
            message(use, annotation, values),
            constraints.groups(use),
            use.location()));
  }

  private List<Element> elements(AnnotationUse use, Declaration annotation) {
    List<Element> read = new ArrayList<>();
    for (AnnotationElement element : annotation.elements()) {
      if (!COMMON.contains(element.name())) {
        elements.read(use, element).ifPresent(read::add);
      }
    }
    AnnotationValue payload = use.values().get("payload");
    if (payload != null && !AnnotationReader.elements(payload).isEmpty()) {
      findings.annotation(
          payload.location(),
          "`payload` of `@" + use.simpleName() + "` is not supported.",
          "Remove `payload`.");
    }
    return read;
  }

  private Optional<Message> message(
      AnnotationUse use, Declaration annotation, List<Element> values) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Element value : values) {
      String text =
          String.valueOf(value.array() ? value.values() : value.values().get(0));
      texts.put(value.name(), text);
    }
    if (use.value("message").isPresent()) {
      return constraints.messages().read(use, texts);
    }
    return annotation.elements().stream()
        .filter(element -> element.name().equals("message"))
        .flatMap(element -> element.defaultValue().stream())
        .filter(AnnotationValue.Constant.class::isInstance)
        .map(value -> ((AnnotationValue.Constant) value).value().toString())
        .findFirst()
        .flatMap(text -> constraints.messages().read(text, use, use.location(), texts));
  }
}
