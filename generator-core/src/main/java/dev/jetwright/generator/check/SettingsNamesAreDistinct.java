package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.MapType;
import dev.jetwright.generator.contract.NamedType;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.SecretType;
import dev.jetwright.generator.contract.SettingsRecord;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.UnionDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * No two settings of a record have one name in the environment, where {@code db.url} and
 * {@code dbUrl} are the same, and none has a name that means something else there.
 */
final class SettingsNamesAreDistinct implements Rule {
  private static final String ANY = "*";

  /** What the reader itself is told. */
  private static final Set<String> RESERVED =
      Set.of("settingsfile", "envfile", "secretsfolder", "help");

  /** Options of every server that have a value, and the one that has none. */
  private static final Set<String> WITH_VALUE = Set.of("host", "port", "rootpath");

  private static final String SWITCH = "dev";

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (SettingsRecord record : contract.settings()) {
      Walk walk = new Walk(contract, new HashMap<>(), new HashSet<>(), found);
      walk.object(record.type().name(), "", "");
    }
    return found;
  }

  private static String plain(String name) {
    return name.replaceAll("[-_.]", "").toLowerCase(Locale.ROOT);
  }

  /**
   * A setting.
   *
   * @param path what an author calls it
   * @param property where it is declared
   */
  private record Named(String path, Property property) {}

  /**
   * Goes through the settings of a record.
   *
   * @param contract the contract
   * @param names the settings by their names in the environment
   * @param open the types around the one at hand
   * @param found where diagnostics go
   */
  private record Walk(
      Contract contract, Map<String, Named> names, Set<TypeName> open, List<Diagnostic> found) {

    void object(TypeName type, String path, String name) {
      if (!open.add(type)) {
        return;
      }
      TypeDefinition definition = contract.type(type);
      if (definition instanceof RecordDefinition record) {
        record.properties().stream()
            .filter(Property::isRead)
            .forEach(property -> property(property, path, name));
      } else if (definition instanceof UnionDefinition union) {
        // Variants may share settings, as they may share properties.
        for (UnionDefinition.Variant variant : union.variants()) {
          new Walk(contract, new HashMap<>(names), open, found)
              .object(variant.type().name(), path, name);
        }
      }
      open.remove(type);
    }

    private void property(Property property, String path, String name) {
      String own = path + property.wireName();
      String inEnvironment = name + plain(property.wireName());
      if (path.isEmpty()) {
        reserved(property, plain(property.wireName()));
      }
      Type type = property.type().type();
      String inside = "";
      while (!(type instanceof NamedType) && !(type instanceof Scalar)) {
        if (type instanceof SecretType secret) {
          type = secret.value().type();
        } else if (type instanceof ArrayType array) {
          type = array.element().type();
          inside += ANY;
        } else if (type instanceof MapType map) {
          type = map.value().type();
          inside += ANY;
        } else {
          break;
        }
      }
      Named first = names.putIfAbsent(inEnvironment, new Named(own, property));
      if (first != null && first.property() != property) {
        found.add(clash(own, property, first));
      }
      if (type instanceof NamedType named) {
        object(named.name(), own + ".", inEnvironment + inside);
      }
    }

    private void reserved(Property property, String name) {
      Type type = property.type().type();
      boolean isSwitch = type == Scalar.BOOLEAN;
      if (RESERVED.contains(name)) {
        report(
            property,
            "`--%s` already says something else on the command line."
                .formatted(option(property.wireName())));
      } else if (WITH_VALUE.contains(name) && isSwitch || name.equals(SWITCH) && !isSwitch) {
        report(
            property,
            "`--%s` is an option of every server, and there it takes %s value."
                .formatted(option(property.wireName()), isSwitch ? "a" : "no"));
      }
    }

    private static String option(String name) {
      return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
          .replace('_', '-')
          .toLowerCase(Locale.ROOT);
    }

    private void report(Property property, String fact) {
      found.add(new Diagnostic(
          DiagnosticCode.SETTINGS_NAME,
          property.location(),
          fact,
          "Rename `%s`, or put it into a record of its own.".formatted(property.name())));
    }

    private static Diagnostic clash(String path, Property property, Named first) {
      return new Diagnostic(
          DiagnosticCode.SETTINGS_NAME,
          property.location(),
          "`%s` and `%s` have one name in the environment.".formatted(first.path(), path),
          "Rename one of them by more than case, dots, dashes and underscores.",
          List.of(new Diagnostic.Related(first.property().location(), "`" + first.path() + "`")));
    }
  }
}
