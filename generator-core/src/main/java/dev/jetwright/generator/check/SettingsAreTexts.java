package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.ObjectForm;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.TypeUse;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Settings are put together of texts under names, and there is an end of the names. */
final class SettingsAreTexts implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (SettingsRecord record : contract.settings()) {
      new Walk(contract, found).object(record.type());
    }
    return found;
  }

  /**
   * Goes through the settings of a record.
   *
   * @param contract the contract
   * @param found where diagnostics go
   * @param open the types around the one at hand
   */
  private record Walk(Contract contract, List<Diagnostic> found, Deque<TypeName> open) {

    Walk(Contract contract, List<Diagnostic> found) {
      this(contract, found, new ArrayDeque<>());
    }

    void object(NamedType type) {
      open.push(type.name());
      definition(contract.type(type.name()));
      open.pop();
    }

    private void definition(TypeDefinition definition) {
      if (definition instanceof RecordDefinition record) {
        record.properties().stream().filter(Property::isRead).forEach(this::property);
      } else if (definition instanceof UnionDefinition union) {
        union.variants().forEach(variant -> object(variant.type()));
      }
    }

    private void property(Property property) {
      value(property, property.type());
    }

    private void value(Property property, TypeUse use) {
      Type type = use.type();
      if (use.nullness() == Nullness.UPDATE) {
        report(
            property,
            "`%s` tells null from nothing, which settings do not.".formatted(property.name()),
            "Write `Optional<%s> %s`.".formatted(Words.java(type), property.name()));
      } else if (type instanceof SecretType secret) {
        value(property, secret.value());
      } else if (type instanceof ArrayType array) {
        value(property, array.element());
      } else if (type instanceof MapType map) {
        value(property, map.value());
      } else if (type instanceof NamedType named) {
        named(property, named);
      } else if (!(type instanceof Scalar)) {
        report(
            property,
            "`%s` is a setting, which is put together of texts, but its type is `%s`."
                .formatted(property.name(), Words.java(type)),
            "Write a record, or a type such as `String` or `Map<String, String>`.");
      }
    }

    private void named(Property property, NamedType named) {
      TypeDefinition definition = contract.type(named.name());
      String name = named.name().simpleName();
      if (open.contains(named.name())) {
        report(
            property,
            "`%s` is a setting inside a `%s`, which would have settings without end."
                .formatted(property.name(), name),
            "Take it out, or give it a type of its own.");
      } else if (definition instanceof RecordDefinition record
          && record.form().shape() == ObjectForm.Shape.ARRAY) {
        report(
            property,
            "The parts of a `%s` have no names, which settings have.".formatted(name),
            "Remove `shape = ARRAY`.");
      } else if (definition instanceof UnionDefinition union && !union.form().isTagged()) {
        report(
            property,
            "Nothing in the settings says which `%s` is meant.".formatted(name),
            "Let a property say it: remove `@Untagged`, or the `include` of `@JsonTypeInfo`.");
      } else if (!(definition instanceof EnumDefinition)) {
        object(named);
      }
    }

    private void report(Property property, String fact, String repair) {
      found.add(new Diagnostic(DiagnosticCode.SETTINGS_TYPE, property.location(), fact, repair));
    }
  }
}
