package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.NearNames;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the values of annotations, and says which annotations are not read. */
final class AnnotationReader {
  private static final String NOT_CONSTANT =
      "Write a literal, or a constant whose value the sources or the class path show.";

  private final TypeLookup types;
  private final Findings findings;

  AnnotationReader(TypeLookup types, Findings findings) {
    this.types = types;
    this.findings = findings;
  }

  static Optional<AnnotationUse> find(List<AnnotationUse> annotations, String name) {
    return annotations.stream()
        .filter(annotation -> annotation.name().equals(name))
        .findFirst();
  }

  /** Says which annotations have a meaning that they cannot have there. */
  void check(List<AnnotationUse> annotations, Place place) {
    for (AnnotationUse annotation : annotations) {
      if (place.allows(annotation.name())
          || place.takesOwnConstraints() && isOwnConstraint(annotation)) {
        continue;
      }
      if (Annotations.hasMeaning(annotation.name())) {
        unsupported(annotation, place);
      } else if (isOwnConstraint(annotation)) {
        findings.annotation(
            annotation.location(),
            "`@" + annotation.simpleName() + "` is a constraint, which is not read on "
                + place.words() + ".",
            "Write it on a property, a parameter or the model.");
      } else if (annotation.name().indexOf('.') < 0) {
        unresolved(annotation);
      }
    }
  }

  private void unsupported(AnnotationUse annotation, Place place) {
    String jakarta = annotation.name().replaceFirst("^javax\\.", "jakarta.");
    boolean renamed = !jakarta.equals(annotation.name()) && place.allows(jakarta);
    findings.annotation(
        annotation.location(),
        "`@" + written(annotation) + "` is not supported on " + place.words() + ".",
        renamed ? "Import `" + jakarta + "` instead." : "Remove it.");
  }

  /** The name as it reads best: {@code JsonSubTypes.Type}, {@code Past}. */
  private static String written(AnnotationUse annotation) {
    return Stream.of(annotation.name().split("\\."))
        .filter(part -> Character.isUpperCase(part.charAt(0)))
        .reduce((outer, inner) -> outer + "." + inner)
        .orElse(annotation.name());
  }

  /** Whether an annotation is a constraint that an author declares, or holds several of one. */
  boolean isOwnConstraint(AnnotationUse annotation) {
    return declaration(annotation)
        .filter(found -> isConstraint(found) || isContainer(found))
        .isPresent();
  }

  /** The declaration of an annotation's type. */
  Optional<Declaration> declaration(AnnotationUse annotation) {
    return types.byCanonicalName(annotation.name()).flatMap(types::find);
  }

  /** The declaration of a type. */
  Optional<Declaration> find(TypeName name) {
    return types.find(name);
  }

  private static boolean isConstraint(Declaration declaration) {
    return has(declaration, Annotations.CONSTRAINT);
  }

  /** Whether an annotation type holds several uses of a constraint. */
  boolean isContainer(Declaration declaration) {
    return declaration.elements().stream()
        .filter(element -> element.name().equals("value"))
        .map(element -> element.type().type())
        .anyMatch(type -> type instanceof JavaType.Array array
            && array.component().type() instanceof JavaType.Declared element
            && types.find(element.name()).filter(AnnotationReader::isConstraint).isPresent());
  }

  /** Nothing goes by the name: a known annotation may be meant. */
  private void unresolved(AnnotationUse annotation) {
    String name = annotation.name();
    if (types.exists(new TypeName("", name)) || types.isUnreadable(new TypeName("", name))) {
      return;
    }
    Map<String, String> known = Annotations.known().stream()
        .collect(Collectors.toMap(
            qualified -> qualified.substring(qualified.lastIndexOf('.') + 1),
            qualified -> qualified,
            (first, second) -> first));
    String meant =
        known.containsKey(name) ? name : NearNames.nearest(name, known.keySet()).orElse("");
    if (!meant.isEmpty()) {
      findings.add(
          DiagnosticCode.UNKNOWN_TYPE,
          annotation.location(),
          "There is no annotation `@" + name + "` here.",
          (meant.equals(name) ? "" : "Did you mean `@" + meant + "`? ") + "Import `"
              + known.get(meant) + "`.");
    }
  }

  /** Says which elements of an annotation are written and not read. */
  void onlyElements(AnnotationUse annotation, Set<String> elements) {
    annotation.values().forEach((element, value) -> {
      boolean empty =
          value instanceof AnnotationValue.Several several && several.elements().isEmpty();
      if (!elements.contains(element) && !empty) {
        findings.annotation(
            value.location(),
            "`" + element + "` of `@" + annotation.simpleName() + "` is not supported.",
            "Remove `" + element + "`.");
      }
    });
  }

  /**
   * The shape that {@code @JsonFormat} gives a type, {@code ANY} without one.
   *
   * @param possible the shapes that the type may have
   * @param subject what a diagnostic calls the type
   * @param repair what to do about another shape
   */
  String shape(Declaration declaration, Set<String> possible, String subject, String repair) {
    Optional<AnnotationUse> format = find(declaration.annotations(), ModelAnnotations.JSON_FORMAT);
    format.ifPresent(use -> onlyElements(use, Set.of("shape")));
    String shape = format
        .flatMap(use -> use.value("shape"))
        .map(AnnotationReader::constantName)
        .orElse("ANY");
    if (!possible.contains(shape)) {
      findings.annotation(
          format.get().location(), subject + " cannot have the shape `" + shape + "`.", repair);
    }
    return shape;
  }

  /** Says that what an annotation adds to a schema is no JSON object. */
  void notJson(AnnotationUse annotation) {
    findings.annotation(
        annotation.location(),
        "`extra` of `@" + annotation.simpleName() + "` is not a JSON object.",
        "Write an object such as `{\"x-unit\": \"kg\"}`, its quotes escaped.");
  }

  /** A string, if it is written and known. */
  Optional<String> text(AnnotationUse annotation, String element) {
    return annotation
        .value(element)
        .flatMap(value -> constant(annotation, element, value, String.class));
  }

  /** A truth value, if it is written and known. */
  Optional<Boolean> bool(AnnotationUse annotation, String element) {
    return annotation
        .value(element)
        .flatMap(value -> constant(annotation, element, value, Boolean.class));
  }

  /** A whole number, if it is written and known; a character is one in Java. */
  Optional<Long> number(AnnotationUse annotation, String element) {
    Optional<AnnotationValue> value = annotation.value(element);
    if (value.isPresent()
        && value.get() instanceof AnnotationValue.Constant constant
        && (constant.value() instanceof Integer || constant.value() instanceof Long)) {
      return Optional.of(((Number) constant.value()).longValue());
    }
    value.ifPresent(found -> notConstant(annotation, element, found));
    return Optional.empty();
  }

  /** A number, if it is written and known, by the digits that it is written with. */
  Optional<BigDecimal> real(AnnotationUse annotation, String element) {
    Optional<AnnotationValue> value = annotation.value(element);
    if (value.isPresent()
        && value.get() instanceof AnnotationValue.Constant constant
        && constant.value() instanceof Number number) {
      BigDecimal digits = new BigDecimal(number.toString()).stripTrailingZeros();
      return Optional.of(digits.scale() < 0 ? digits.setScale(0) : digits);
    }
    value.ifPresent(found -> notConstant(annotation, element, found));
    return Optional.empty();
  }

  /** Strings, one without braces; empty when the element is not written. */
  Optional<List<String>> texts(AnnotationUse annotation, String element) {
    return annotation
        .value(element)
        .map(value -> elements(value).stream()
            .map(text -> constant(annotation, element, text, String.class))
            .flatMap(Optional::stream)
            .toList());
  }

  /** The values between braces, or the one without. */
  static List<AnnotationValue> elements(AnnotationValue value) {
    return value instanceof AnnotationValue.Several several ? several.elements() : List.of(value);
  }

  /** The annotations in a container such as {@code @Size.List}. */
  static List<AnnotationUse> nested(AnnotationUse container) {
    return container.value("value").map(AnnotationReader::elements).orElse(List.of()).stream()
        .filter(AnnotationValue.Nested.class::isInstance)
        .map(value -> ((AnnotationValue.Nested) value).annotation())
        .toList();
  }

  private <T> Optional<T> constant(
      AnnotationUse annotation, String element, AnnotationValue value, Class<T> type) {
    if (value instanceof AnnotationValue.Constant constant && type.isInstance(constant.value())) {
      return Optional.of(type.cast(constant.value()));
    }
    notConstant(annotation, element, value);
    return Optional.empty();
  }

  private void notConstant(AnnotationUse annotation, String element, AnnotationValue value) {
    findings.annotation(
        value.location(),
        "The value of `" + element + "` in `@" + annotation.simpleName()
            + "` is not known before compilation.",
        NOT_CONSTANT);
  }

  /** The declared types of class literals; none when the element is not written. */
  List<TypeName> types(AnnotationUse annotation, String element) {
    return annotation.value(element).map(AnnotationReader::elements).orElse(List.of()).stream()
        .map(AnnotationReader::type)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The declared type of a class literal. */
  static Optional<TypeName> type(AnnotationValue value) {
    return value instanceof AnnotationValue.ClassLiteral literal
            && literal.type().type() instanceof JavaType.Declared declared
        ? Optional.of(declared.name())
        : Optional.empty();
  }

  /** The constant that a value names: {@code READ_ONLY}; empty for anything else. */
  static String constantName(AnnotationValue value) {
    return value instanceof AnnotationValue.Other other ? other.lastName() : "";
  }

  /** The types that a declaration extends and implements, as far as they are known. */
  static List<Declaration> superTypes(TypeLookup types, Declaration declaration) {
    return declaration.superTypes().stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(type -> ((JavaType.Declared) type).name())
        .filter(name -> !name.packageName().startsWith("java."))
        .flatMap(name -> types.find(name).stream())
        .toList();
  }

  /** Whether a declaration carries an annotation. */
  static boolean has(Declaration declaration, String name) {
    return find(declaration.annotations(), name).isPresent();
  }
}
