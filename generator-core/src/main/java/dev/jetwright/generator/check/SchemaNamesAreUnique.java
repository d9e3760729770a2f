package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Model;
import dev.jetwright.generator.contract.Models;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A schema's name means one type in the whole document. */
final class SchemaNamesAreUnique implements Rule {
  /** The schemas of 422 answers, which every document has. */
  private static final Set<String> OF_EVERY_DOCUMENT =
      Set.of("HTTPValidationError", "ValidationError");

  /**
   * Something with a schema.
   *
   * @param schema the schema's name
   * @param name its name in Java
   * @param words its type as a message spells it
   * @param declared where it is declared; where it is used if no source declares it
   * @param used where it is used
   */
  private record Owner(
      String schema, TypeName name, String words, Location declared, Location used) {}

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Owner> bySchema = new HashMap<>();
    for (Owner owner : owners(contract)) {
      Owner first = bySchema.putIfAbsent(owner.schema(), owner);
      if (OF_EVERY_DOCUMENT.contains(owner.schema())) {
        found.add(reserved(owner));
      } else if (first != null) {
        found.add(first.name().equals(owner.name()) ? uses(owner, first) : clash(owner, first));
      }
    }
    return found;
  }

  private static List<Owner> owners(Contract contract) {
    // What a process is told has no schema.
    Models models = Models.of(contract.withSettings(List.of()));
    Map<Model, Location> uses = new HashMap<>();
    for (Value value : Value.all(contract)) {
      if (value.use().type() instanceof NamedType named) {
        uses.putIfAbsent(models.of(named), value.use().location());
      }
    }
    List<Owner> owners = new ArrayList<>();
    for (Model model : models.all()) {
      Location declared = model.definition().location();
      Location used = uses.getOrDefault(model, declared);
      owners.add(new Owner(
          model.name(),
          model.type().name(),
          Words.java(model.type()),
          declared.isKnown() ? declared : used,
          used));
    }
    for (ErrorDefinition error : contract.errors()) {
      if (error.hasOwnBody()) {
        continue;
      }
      TypeName name = error.name();
      owners.add(new Owner(
          name.simpleName(), name, name.simpleName(), error.location(), error.location()));
    }
    return owners;
  }

  private static Diagnostic reserved(Owner owner) {
    return new Diagnostic(
        DiagnosticCode.SCHEMA_NAME_CLASH,
        owner.declared(),
        "`%s` has the name of a schema that the document brings along."
            .formatted(owner.name().simpleName()),
        "Rename it, for example to `%s`.".formatted(renamed(owner.name())));
  }

  private static Diagnostic clash(Owner owner, Owner first) {
    return new Diagnostic(
        DiagnosticCode.SCHEMA_NAME_CLASH,
        owner.declared(),
        "`%s` and `%s` would both be the schema `%s`."
            .formatted(first.name(), owner.name(), owner.schema()),
        "Rename one of them, for example this one to `%s`.".formatted(renamed(owner.name())),
        List.of(new Diagnostic.Related(first.declared(), "`" + first.name() + "`")));
  }

  private static Diagnostic uses(Owner owner, Owner first) {
    return new Diagnostic(
        DiagnosticCode.SCHEMA_NAME_CLASH,
        owner.used(),
        "`%s` here and elsewhere differ, and both would be the schema `%s`."
            .formatted(owner.words(), owner.schema()),
        "Write the same type arguments and constraints in both places, or declare a record for one.",
        List.of(new Diagnostic.Related(first.used(), "`" + first.words() + "`")));
  }

  /** {@code StoreItem} for {@code store.Item}, {@code ItemsItem} for {@code Items.Item}. */
  private static String renamed(TypeName name) {
    String around = name.nestedName().contains(".")
        ? name.nestedName().substring(0, name.nestedName().lastIndexOf('.'))
        : name.packageName();
    String last = around.substring(around.lastIndexOf('.') + 1);
    return (last.isEmpty() ? "My" : Words.capitalised(last)) + name.simpleName();
  }
}
