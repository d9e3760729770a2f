package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Doc;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.RecordDefinition.Tag;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.TypeVariable;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads sealed interfaces: their variants, in source order, and what tells these apart. */
final class UnionReader {
  private final TypeLookup types;
  private final DefinitionReader definitions;
  private final UnionTags tags;
  private final Findings findings;

  UnionReader(
      TypeLookup types,
      DefinitionReader definitions,
      AnnotationReader annotations,
      Findings findings) {
    this.types = types;
    this.definitions = definitions;
    this.tags = new UnionTags(types, annotations, findings);
    this.findings = findings;
  }

  UnionDefinition read(Declaration declaration, Doc doc) {
    Map<String, String> variables = new LinkedHashMap<>();
    declaration.typeParameters().forEach(name -> variables.put(name, name));
    Map<TypeName, Variant> variants = new LinkedHashMap<>();
    new Variants(declaration, variants).collect(declaration, variables);
    if (declaration.permitted().isEmpty()) {
      report(
          declaration.location(),
          "`" + declaration.name().simpleName() + "` has no variants.",
          "Declare records that implement it.");
    }
    tags.checkSubTypes(declaration, variants.keySet());
    return new UnionDefinition(
        declaration.name(),
        declaration.typeParameters(),
        tags.property(declaration),
        List.copyOf(variants.values()),
        doc,
        declaration.location());
  }

  /** Collects the variants below a sealed interface. */
  private final class Variants {
    private final Declaration union;
    private final Map<TypeName, Variant> variants;
    private final Set<TypeName> visited = new HashSet<>();

    Variants(Declaration union, Map<TypeName, Variant> variants) {
      this.union = union;
      this.variants = variants;
    }

    /**
     * Collects those of the union or of a sealed interface below it.
     *
     * @param sealed the interface
     * @param variables for each of its type parameters, that of the union which it is
     */
    void collect(Declaration sealed, Map<String, String> variables) {
      if (!visited.add(sealed.name())) {
        return;
      }
      for (TypeReference permitted : sealed.permitted()) {
        subtype(permitted)
            .ifPresent(subtype -> variables(union, sealed, variables, subtype)
                .ifPresent(inner -> add(permitted, subtype, inner)));
      }
    }

    private void add(TypeReference permitted, Declaration subtype, Map<String, String> variables) {
      if (subtype.kind() == Declaration.Kind.RECORD) {
        variant(union, permitted, subtype, variables)
            .ifPresent(variant -> variants.putIfAbsent(subtype.name(), variant));
      } else if (subtype.kind() == Declaration.Kind.INTERFACE && subtype.isSealed()) {
        collect(subtype, variables);
      } else {
        String kind = subtype.kind() == Declaration.Kind.INTERFACE
            ? "not sealed"
            : (subtype.kind() == Declaration.Kind.ENUM ? "an " : "a ")
                + subtype.kind().word();
        report(
            known(permitted.location(), union),
            "`" + subtype.name().simpleName() + "` is " + kind + " and cannot be a variant of `"
                + union.name().simpleName() + "`.",
            "Make it a record.");
      }
    }
  }

  private static Location known(Location place, Declaration union) {
    return place.isKnown() ? place : union.location();
  }

  private Optional<Declaration> subtype(TypeReference permitted) {
    if (permitted.type() instanceof JavaType.Declared declared) {
      return types.find(declared.name());
    }
    if (permitted.type() instanceof JavaType.Unresolved unresolved) {
      unresolved
          .reason()
          .ifPresent(reason -> findings.add(
              DiagnosticCode.UNKNOWN_TYPE,
              permitted.location(),
              reason.message(),
              reason.repair()));
    }
    return Optional.empty();
  }

  /** Which variable of the union each type parameter of a direct subtype is. */
  private Optional<Map<String, String>> variables(
      Declaration union, Declaration sealed, Map<String, String> outer, Declaration subtype) {
    Map<String, String> inner = new HashMap<>();
    List<TypeReference> arguments = argumentsFor(sealed, subtype);
    boolean passes = arguments.size() == sealed.typeParameters().size();
    for (int i = 0; passes && i < arguments.size(); i++) {
      passes = arguments.get(i).type() instanceof JavaType.Variable;
      if (passes) {
        inner.put(
            arguments.get(i).type().text(), outer.get(sealed.typeParameters().get(i)));
      }
    }
    if (passes && inner.keySet().containsAll(subtype.typeParameters())) {
      return Optional.of(inner);
    }
    String header =
        union.name().simpleName() + "<" + String.join(", ", union.typeParameters()) + ">";
    String parameters = sealed.typeParameters().isEmpty()
        ? ""
        : "<" + String.join(", ", sealed.typeParameters()) + ">";
    report(
        known(subtype.location(), union),
        "`" + subtype.name().simpleName() + "` does not have exactly the type parameters of `"
            + (union.typeParameters().isEmpty() ? union.name().simpleName() : header) + "`.",
        "Declare it as `" + subtype.name().simpleName() + parameters + "` that implements `"
            + sealed.name().simpleName() + parameters + "`.");
    return Optional.empty();
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

  private Optional<Variant> variant(
      Declaration union,
      TypeReference permitted,
      Declaration record,
      Map<String, String> variables) {
    if (definitions.refer(record.name(), permitted).isEmpty()) {
      return Optional.empty();
    }
    List<TypeUse> arguments = record.typeParameters().stream()
        .map(name -> new TypeUse(
            new TypeVariable(variables.get(name)), Nullness.REQUIRED, List.of(), record.location()))
        .toList();
    return Optional.of(new Variant(
        tags.tag(union, record), new NamedType(record.name(), arguments), record.location()));
  }

  private void report(Location location, String message, String repair) {
    findings.add(DiagnosticCode.UNION_VARIANTS, location, message, repair);
  }

  /** The definitions, each record with the tags of the unions that it is a variant of. */
  List<TypeDefinition> tagged(List<TypeDefinition> definitions) {
    Map<TypeName, Set<Tag>> found = new HashMap<>();
    definitions.stream()
        .filter(UnionDefinition.class::isInstance)
        .map(UnionDefinition.class::cast)
        .sorted(java.util.Comparator.comparing(UnionDefinition::name))
        .forEach(union -> union
            .variants()
            .forEach(variant -> found
                .computeIfAbsent(variant.type().name(), name -> new LinkedHashSet<>())
                .add(new Tag(union.tagProperty(), variant.tag()))));
    List<TypeDefinition> tagged = new ArrayList<>();
    for (TypeDefinition definition : definitions) {
      tagged.add(
          definition instanceof RecordDefinition record && found.containsKey(record.name())
              ? withTags(record, List.copyOf(found.get(record.name())))
              : definition);
    }
    return tagged;
  }

  private static RecordDefinition withTags(RecordDefinition record, List<Tag> tags) {
    return new RecordDefinition(
        record.name(),
        record.typeParameters(),
        tags,
        record.properties(),
        record.selfChecking(),
        record.doc(),
        record.location());
  }
}
