package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.AnnotationValue;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.Declaration.Kind;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the records below a sealed interface, through the sealed interfaces between. */
final class UnionVariants {
  private final TypeLookup types;
  private final DefinitionReader definitions;
  private final UnionTags tags;
  private final Findings findings;
  private final Declaration union;
  private final Map<TypeName, Variant> variants = new LinkedHashMap<>();
  private final Set<TypeName> visited = new HashSet<>();

  UnionVariants(
      TypeLookup types,
      DefinitionReader definitions,
      UnionTags tags,
      Findings findings,
      Declaration union) {
    this.types = types;
    this.definitions = definitions;
    this.tags = tags;
    this.findings = findings;
    this.union = union;
  }

  /** The variants, in source order. */
  List<Variant> all() {
    Map<String, String> variables = new HashMap<>();
    union.typeParameters().forEach(name -> variables.put(name, name));
    collect(union, variables);
    if (permitted(union).isEmpty()) {
      report(
          union.location(),
          "`" + union.name().simpleName() + "` has no variants.",
          "Declare records that implement it.");
    }
    return List.copyOf(variants.values());
  }

  /**
   * Collects those of the union, or of a sealed interface below it.
   *
   * @param sealed the interface
   * @param variables for each of its type parameters, that of the union which it is
   */
  private void collect(Declaration sealed, Map<String, String> variables) {
    if (!visited.add(sealed.name())) {
      return;
    }
    for (TypeReference permitted : permitted(sealed)) {
      findings.unknown(permitted);
      if (permitted.type() instanceof JavaType.Declared declared) {
        types
            .find(declared.name())
            .filter(subtype -> canBeVariant(subtype, permitted))
            .ifPresent(subtype -> variables(sealed, variables, subtype)
                .ifPresent(inner -> add(permitted, subtype, inner)));
      }
    }
  }

  /** The direct subtypes: those of a sealed type, or those that Jackson's annotation lists. */
  private static List<TypeReference> permitted(Declaration type) {
    return type.isSealed()
        ? type.permitted()
        : AnnotationReader.find(type.annotations(), Annotations.JSON_SUB_TYPES)
            .map(AnnotationReader::nested)
            .orElse(List.of())
            .stream()
            .flatMap(listed -> listed.value("value").stream())
            .filter(AnnotationValue.ClassLiteral.class::isInstance)
            .map(value -> ((AnnotationValue.ClassLiteral) value).type())
            .toList();
  }

  private boolean canBeVariant(Declaration subtype, TypeReference permitted) {
    boolean isInterface = subtype.kind() == Kind.INTERFACE;
    boolean isObject =
        subtype.kind() == Kind.RECORD || subtype.kind() == Kind.CLASS && !subtype.isAbstract();
    if (isObject || DefinitionReader.isUnion(subtype)) {
      return true;
    }
    String article = subtype.kind() == Kind.ENUM ? "an " : "a ";
    report(
        known(permitted.location()),
        "`" + subtype.name().simpleName() + "` is "
            + (isInterface ? "not sealed" : article + subtype.kind().word())
            + " and cannot be a variant of `" + union.name().simpleName() + "`.",
        "Make it a record.");
    return false;
  }

  private void add(TypeReference permitted, Declaration subtype, Map<String, String> variables) {
    if (DefinitionReader.isUnion(subtype)) {
      collect(subtype, variables);
    } else if (definitions.refer(subtype.name(), permitted).isPresent()) {
      variants.putIfAbsent(subtype.name(), variant(subtype, variables));
    }
  }

  private Variant variant(Declaration record, Map<String, String> variables) {
    List<TypeUse> arguments = record.typeParameters().stream()
        .map(name -> new TypeUse(
            new TypeVariable(variables.get(name)), Nullness.REQUIRED, List.of(), record.location()))
        .toList();
    return new Variant(
        tags.tag(union, record), new NamedType(record.name(), arguments), record.location());
  }

  /** Which variable of the union each type parameter of a direct subtype is. */
  private Optional<Map<String, String>> variables(
      Declaration sealed, Map<String, String> outer, Declaration subtype) {
    List<String> parameters = sealed.typeParameters();
    List<TypeReference> arguments = argumentsFor(sealed, subtype);
    Map<String, String> inner = new HashMap<>();
    for (int i = 0; i < Math.min(arguments.size(), parameters.size()); i++) {
      if (arguments.get(i).type() instanceof JavaType.Variable variable) {
        inner.put(variable.text(), outer.get(parameters.get(i)));
      }
    }
    if (inner.size() == parameters.size() && inner.keySet().containsAll(subtype.typeParameters())) {
      return Optional.of(inner);
    }
    report(
        known(subtype.location()),
        "`" + subtype.name().simpleName() + "` does not have exactly the type parameters of `"
            + header(union) + "`.",
        "Declare it as `"
            + header(sealed).replace(sealed.name().simpleName(), subtype.name().simpleName())
            + "` that implements `" + header(sealed) + "`.");
    return Optional.empty();
  }

  private static String header(Declaration generic) {
    String parameters = String.join(", ", generic.typeParameters());
    return generic.name().simpleName() + (parameters.isEmpty() ? "" : "<" + parameters + ">");
  }

  private static List<TypeReference> argumentsFor(Declaration sealed, Declaration subtype) {
    return subtype.superTypes().stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .map(JavaType.Declared.class::cast)
        .filter(type -> type.name().equals(sealed.name()))
        .map(JavaType.Declared::arguments)
        .findFirst()
        .orElse(List.of());
  }

  /** The place, or that of the union for a type of a jar. */
  private Location known(Location place) {
    return place.isKnown() ? place : union.location();
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.UNION_VARIANTS, location, message, repair);
  }
}
