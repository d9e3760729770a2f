package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.contract.UnionForm.Tagging;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationUse;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what Jackson's annotations say about the tags of a union. */
final class UnionTags {
  private static final Map<String, Tagging> TAGGINGS = Map.of(
      "PROPERTY", Tagging.PROPERTY,
      "EXISTING_PROPERTY", Tagging.EXISTING_PROPERTY,
      "WRAPPER_OBJECT", Tagging.WRAPPER_OBJECT,
      "WRAPPER_ARRAY", Tagging.WRAPPER_ARRAY);
  private static final Set<String> BY_NAME = Set.of("NAME", "SIMPLE_NAME");

  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Findings findings;

  UnionTags(TypeLookup types, AnnotationReader annotations, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.findings = findings;
  }

  /** The property that names the variant; a sealed interface inherits it, as in Jackson. */
  String property(Declaration union) {
    Optional<AnnotationUse> info = inherited(union, Annotations.JSON_TYPE_INFO);
    if (info.isEmpty()) {
      return "type";
    }
    if (AnnotationReader.has(union, Annotations.JSON_TYPE_INFO)) {
      checkInfo(info.get());
    }
    return annotations
        .text(info.get(), "property")
        .filter(name -> !name.isEmpty())
        .orElse("@type");
  }

  private void checkInfo(AnnotationUse info) {
    annotations.onlyElements(info, Set.of("use", "include", "property", "visible"));
    constant(info, "use", BY_NAME, "Write `use = JsonTypeInfo.Id.NAME`.");
    constant(info, "include", TAGGINGS.keySet(), "Remove `include`: the tag is a property.");
  }

  /** Where the tag is. */
  Tagging tagging(Declaration union) {
    if (AnnotationReader.has(union, ModelAnnotations.UNTAGGED)) {
      return Tagging.NONE;
    }
    return inherited(union, Annotations.JSON_TYPE_INFO)
        .flatMap(info -> info.value("include"))
        .map(value -> TAGGINGS.get(AnnotationReader.constantName(value)))
        .orElse(Tagging.PROPERTY);
  }

  private void constant(AnnotationUse info, String element, Set<String> supported, String repair) {
    info.value(element).ifPresent(value -> {
      String name = value instanceof AnnotationValue.Other other ? other.lastName() : "";
      if (!supported.contains(name)) {
        findings.annotation(
            value.location(),
            "`" + element + " = " + (name.isEmpty() ? "..." : name)
                + "` of `@JsonTypeInfo` is not supported.",
            repair);
      }
    });
  }

  /** The tag of a variant: by the union's list, the record's annotation or its simple name. */
  String tag(Declaration union, Declaration record) {
    return inherited(union, Annotations.JSON_SUB_TYPES)
        .flatMap(list -> subTypes(list)
            .filter(type -> record(type).filter(record.name()::equals).isPresent())
            .findFirst())
        .flatMap(type -> annotations.text(type, "name"))
        .or(() -> AnnotationReader.find(record.annotations(), Annotations.JSON_TYPE_NAME)
            .flatMap(name -> annotations.text(name, "value")))
        .filter(name -> !name.isEmpty())
        .orElse(record.name().simpleName());
  }

  /** Says which listed subtypes are no variants, and what else the list says. */
  void checkSubTypes(Declaration union, List<Variant> variants) {
    Set<TypeName> names =
        variants.stream().map(variant -> variant.type().name()).collect(Collectors.toSet());
    AnnotationReader.find(union.annotations(), Annotations.JSON_SUB_TYPES).ifPresent(list -> {
      annotations.onlyElements(list, Set.of("value"));
      subTypes(list).forEach(type -> {
        annotations.onlyElements(type, Set.of("value", "name"));
        if (record(type).filter(names::contains).isEmpty()) {
          findings.add(
              DiagnosticCode.UNION_VARIANTS,
              type.location(),
              "`" + text(type) + "` is not a variant of `" + union.name().simpleName() + "`.",
              "Let a record of that name implement `" + union.name().simpleName()
                  + "`, or remove the entry.");
        }
      });
    });
  }

  private static Stream<AnnotationUse> subTypes(AnnotationUse list) {
    return AnnotationReader.nested(list).stream();
  }

  private static Optional<TypeName> record(AnnotationUse type) {
    return type.value("value").flatMap(AnnotationReader::type);
  }

  private static String text(AnnotationUse type) {
    return type.value("value")
        .filter(AnnotationValue.ClassLiteral.class::isInstance)
        .map(value -> ((AnnotationValue.ClassLiteral) value).type().type().text())
        .orElse("This");
  }

  private Optional<AnnotationUse> inherited(Declaration union, String annotation) {
    Optional<AnnotationUse> own = AnnotationReader.find(union.annotations(), annotation);
    if (own.isPresent()) {
      return own;
    }
    return sealedSuperTypes(union).stream()
        .map(superType -> inherited(superType, annotation))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private List<Declaration> sealedSuperTypes(Declaration union) {
    return union.superTypes().stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .flatMap(type -> types.find(((JavaType.Declared) type).name()).stream())
        .filter(DefinitionReader::isUnion)
        .toList();
  }
}
