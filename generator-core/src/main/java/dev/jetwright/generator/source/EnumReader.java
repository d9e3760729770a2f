package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.EnumDefinition.Constant;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Field;
import dev.jetwright.generator.source.declaration.Member;
import dev.jetwright.generator.source.declaration.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads enums: by name, by {@code @JsonProperty}, by {@code @JsonValue} or by number. */
final class EnumReader {
  private final AnnotationReader annotations;
  private final SchemaReader notes;
  private final Findings findings;

  EnumReader(AnnotationReader annotations, Findings findings) {
    this.annotations = annotations;
    this.notes = new SchemaReader(annotations);
    this.findings = findings;
  }

  EnumDefinition read(Declaration declaration) {
    check(declaration);
    Optional<String> member = valueMember(declaration);
    boolean ordinals = isNumbered(declaration);
    List<Constant> constants = new ArrayList<>();
    Optional<String> fallback = Optional.empty();
    boolean numeric = ordinals;
    for (Member constant : declaration.constants()) {
      annotations.check(constant.annotations(), Place.CONSTANT);
      Optional<Object> value = ordinals
          ? Optional.of(constants.size())
          : member.flatMap(name -> value(declaration, constant, name));
      numeric |= value
          .filter(found -> found instanceof Integer || found instanceof Long)
          .isPresent();
      constants.add(constant(constant, value));
      if (AnnotationReader.find(constant.annotations(), ModelAnnotations.JSON_ENUM_DEFAULT)
          .isPresent()) {
        fallback = Optional.of(constant.name());
      }
    }
    DocReader doc = DocReader.of(declaration.doc());
    return new EnumDefinition(
        declaration.name(),
        constants,
        numeric,
        fallback,
        DocReader.isDeprecated(declaration.annotations(), doc),
        notes.read(declaration.annotations()),
        doc.main(),
        declaration.location());
  }

  private void check(Declaration declaration) {
    annotations.check(declaration.annotations(), Place.ENUM);
    annotations.check(declaration.constructorAnnotations(), Place.MODEL_METHOD);
    declaration
        .methods()
        .forEach(method -> annotations.check(method.annotations(), Place.ENUM_MEMBER));
    declaration
        .fields()
        .forEach(field -> annotations.check(field.member().annotations(), Place.ENUM_MEMBER));
  }

  private Constant constant(Member constant, Optional<Object> value) {
    DocReader doc = DocReader.of(constant.doc());
    return new Constant(
        constant.name(),
        value.map(String::valueOf).orElseGet(() -> wireName(constant)),
        DocReader.isDeprecated(constant.annotations(), doc),
        doc.main(),
        constant.location());
  }

  private String wireName(Member constant) {
    Optional<AnnotationUse> property =
        AnnotationReader.find(constant.annotations(), ModelAnnotations.JSON_PROPERTY);
    property.ifPresent(annotation -> annotations.onlyElements(annotation, Set.of("value")));
    return property
        .flatMap(annotation -> annotations.text(annotation, "value"))
        .filter(name -> !name.isEmpty())
        .orElse(constant.name());
  }

  /** The method or field that gives a constant's value in JSON. */
  private static Optional<String> valueMember(Declaration declaration) {
    Stream<String> methods = declaration.methods().stream()
        .filter(method -> isValue(method.annotations()))
        .map(Method::name);
    Stream<String> fields = declaration.fields().stream()
        .map(Field::member)
        .filter(field -> isValue(field.annotations()))
        .map(Member::name);
    return Stream.concat(methods, fields).findFirst();
  }

  private static boolean isValue(List<AnnotationUse> all) {
    return AnnotationReader.find(all, ModelAnnotations.JSON_VALUE).isPresent();
  }

  private Optional<Object> value(Declaration declaration, Member constant, String member) {
    Optional<Object> value = declaration
        .enumValue(constant.name(), member)
        .filter(
            found -> found instanceof String || found instanceof Integer || found instanceof Long);
    if (value.isEmpty()) {
      findings.annotation(
          constant.location().isKnown() ? constant.location() : declaration.location(),
          "What `" + member + "` is for `" + constant.name() + "` is not known before compilation.",
          "Pass the constructor a literal that it keeps in a field, or write `@JsonProperty` on"
              + " each constant in place of `@JsonValue`.");
    }
    return value;
  }

  private boolean isNumbered(Declaration declaration) {
    return annotations
        .shape(
            declaration,
            Set.of("ANY", "STRING", "NUMBER", "NUMBER_INT", "SCALAR"),
            "An enum",
            "Write a record, or remove `@JsonFormat`.")
        .startsWith("NUMBER");
  }
}
