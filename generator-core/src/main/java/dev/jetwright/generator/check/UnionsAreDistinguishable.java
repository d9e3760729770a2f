package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.contract.UnionDefinition.Variant;
import dev.jetwright.generator.contract.UnionForm.Tagging;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tag of a union tells which variant a value is. */
final class UnionsAreDistinguishable implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<Tag, Named> tags = new HashMap<>();
    for (TypeDefinition type : contract.types()) {
      if (type instanceof UnionDefinition union) {
        check(union, contract, found);
        if (union.form().isTagged()) {
          union.variants().forEach(variant -> oneTag(union, variant, tags, found));
        }
      }
    }
    return found;
  }

  /** A record's property for a tag. */
  private record Tag(TypeName variant, String property) {}

  /** A tag's value and the union that says so. */
  private record Named(String value, UnionDefinition union) {}

  private static void check(UnionDefinition union, Contract contract, List<Diagnostic> found) {
    Map<String, Variant> byTag = new HashMap<>();
    for (Variant variant : union.variants()) {
      Variant other = byTag.putIfAbsent(variant.tag(), variant);
      if (other != null && !other.type().name().equals(variant.type().name())) {
        found.add(sameTag(union, variant, other));
      }
      if (union.form().tagging() == Tagging.PROPERTY
          && contract.type(variant.type().name()) instanceof RecordDefinition record) {
        record.properties().stream()
            .filter(property -> property.wireName().equals(union.tagProperty()))
            .forEach(property -> found.add(tagIsProperty(union, record, property)));
      }
    }
  }

  private static Diagnostic sameTag(UnionDefinition union, Variant variant, Variant other) {
    String name = simpleName(variant.type());
    return new Diagnostic(
        DiagnosticCode.UNION_VARIANTS,
        variant.location(),
        "`%s` and `%s` both have the tag `%s` in `%s`."
            .formatted(
                simpleName(other.type()), name, variant.tag(), union.name().simpleName()),
        "Give one a tag of its own, as in @JsonTypeName(\"%s\")."
            .formatted(Words.kebab(name.equals(variant.tag()) ? "other" + name : name)),
        List.of(new Diagnostic.Related(other.location(), "`" + simpleName(other.type()) + "`")));
  }

  private static Diagnostic tagIsProperty(
      UnionDefinition union, RecordDefinition record, Property property) {
    String name = union.name().simpleName();
    return new Diagnostic(
        DiagnosticCode.UNION_VARIANTS,
        property.location(),
        "`%s` of `%s` has the name of the tag of `%s`."
            .formatted(property.wireName(), record.name().simpleName(), name),
        "Rename it, or write @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"%s\") on `%s`."
            .formatted(union.tagProperty().equals("kind") ? "type" : "kind", name),
        List.of(new Diagnostic.Related(union.location(), "`" + name + "`")));
  }

  /** A record may be a variant of several unions, but a property of it has one value. */
  private static void oneTag(
      UnionDefinition union, Variant variant, Map<Tag, Named> tags, List<Diagnostic> found) {
    Tag tag = new Tag(variant.type().name(), union.tagProperty());
    Named other = tags.putIfAbsent(tag, new Named(variant.tag(), union));
    if (other != null && !other.value().equals(variant.tag())) {
      found.add(new Diagnostic(
          DiagnosticCode.UNION_VARIANTS,
          variant.location(),
          "`%s` has the tag `%s` in `%s` and `%s` in `%s`, both as `%s`."
              .formatted(
                  simpleName(variant.type()),
                  other.value(),
                  other.union().name().simpleName(),
                  variant.tag(),
                  union.name().simpleName(),
                  union.tagProperty()),
          "Give it one tag with @JsonTypeName(\"%s\"), or give one union another property."
              .formatted(variant.tag())));
    }
  }

  private static String simpleName(NamedType type) {
    return type.name().simpleName();
  }
}
