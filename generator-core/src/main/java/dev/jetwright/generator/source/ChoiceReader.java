package dev.jetwright.generator.source;

import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import dev.jetwright.generator.source.Annotations.Place;
import dev.jetwright.generator.source.declaration.Declaration;
import dev.jetwright.generator.source.declaration.JavaType;
import dev.jetwright.generator.source.declaration.TypeArguments;
import dev.jetwright.generator.source.declaration.TypeLookup;
import dev.jetwright.generator.source.declaration.TypeReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the variants of sealed results, which carry a status each. */
final class ChoiceReader {
  private final TypeLookup types;
  private final AnnotationReader annotations;
  private final Findings findings;

  ChoiceReader(TypeLookup types, AnnotationReader annotations, Findings findings) {
    this.types = types;
    this.annotations = annotations;
    this.findings = findings;
  }

  /**
   * A variant.
   *
   * @param declaration its declaration
   * @param type its type with its arguments
   * @param location where it is declared, or else where the result is
   */
  record Variant(Declaration declaration, JavaType.Declared type, Location location) {}

  /** Whether a sealed type has variants with a status. */
  boolean isOne(Declaration declaration) {
    return isOne(declaration, new HashSet<>());
  }

  private boolean isOne(Declaration sealed, Set<String> visited) {
    return sealed.isSealed()
        && visited.add(sealed.name().qualifiedName())
        && permitted(sealed).stream()
            .anyMatch(it -> AnnotationReader.has(it, Annotations.STATUS) || isOne(it, visited));
  }

  private List<Declaration> permitted(Declaration sealed) {
    return sealed.permitted().stream()
        .map(TypeReference::type)
        .filter(JavaType.Declared.class::isInstance)
        .flatMap(type -> types.find(((JavaType.Declared) type).name()).stream())
        .toList();
  }

  /** The variants of a sealed type, in source order; a sealed type with a status is one itself. */
  List<Variant> read(Declaration sealed, List<TypeReference> arguments, Location use) {
    annotations.check(sealed.annotations(), Place.CHOICE);
    List<Variant> variants = new ArrayList<>();
    for (Declaration subtype : permitted(sealed)) {
      Location location = subtype.location().isKnown() ? subtype.location() : use;
      Optional<List<TypeReference>> inner = arguments(sealed, arguments, subtype, location);
      if (inner.isEmpty()) {
        continue;
      }
      if (AnnotationReader.has(subtype, Annotations.STATUS)) {
        variants.add(
            new Variant(subtype, new JavaType.Declared(subtype.name(), inner.get()), location));
      } else if (subtype.isSealed()) {
        variants.addAll(read(subtype, inner.get(), use));
      } else {
        findings.add(
            DiagnosticCode.UNION_VARIANTS,
            location,
            "`" + subtype.name().simpleName()
                + "` has no `@Status`, and other variants of `" + sealed.name().simpleName()
                + "` have one.",
            "Write `@Status(200)` or the like above `" + subtype.name().simpleName() + "`.");
      }
    }
    return variants;
  }

  /** What a subtype's own parameters stand for, by way of what it says that it implements. */
  private Optional<List<TypeReference>> arguments(
      Declaration sealed, List<TypeReference> outer, Declaration subtype, Location location) {
    Map<String, TypeReference> known = new HashMap<>();
    for (TypeReference superType : subtype.superTypes()) {
      if (superType.type() instanceof JavaType.Declared declared
          && declared.name().equals(sealed.name())) {
        for (int i = 0; i < Math.min(outer.size(), declared.arguments().size()); i++) {
          if (declared.arguments().get(i).type() instanceof JavaType.Variable variable) {
            known.put(variable.text(), outer.get(i));
          }
        }
      }
    }
    if (known.keySet().containsAll(subtype.typeParameters())) {
      return Optional.of(subtype.typeParameters().stream().map(known::get).toList());
    }
    findings.add(
        DiagnosticCode.UNION_VARIANTS,
        location,
        "`" + subtype.name().simpleName() + "` has type parameters that `"
            + sealed.name().simpleName() + "` does not have.",
        "Give both the same type parameters.");
    return Optional.empty();
  }

  /** The arguments of a type, by the names of its parameters. */
  static TypeArguments arguments(Declaration declaration, List<TypeReference> arguments) {
    return TypeArguments.of(declaration.typeParameters(), arguments);
  }
}
