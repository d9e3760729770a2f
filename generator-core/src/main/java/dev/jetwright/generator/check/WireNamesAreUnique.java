package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Property;
import dev.jetwright.generator.contract.RecordDefinition;
import dev.jetwright.generator.contract.TypeDefinition;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * No two properties of an object, values of an enum, or parameters of one source have one name on
 * the wire; and an error leaves the names that every error has to them.
 */
final class WireNamesAreUnique implements Rule {
  private static final Set<String> OF_EVERY_ERROR = Set.of("type", "detail");

  /**
   * Something with a name in Java and one on the wire.
   *
   * @param name the name in Java
   * @param wireName the name on the wire
   * @param location where it is declared
   */
  private record Named(String name, String wireName, Location location) {
    static Named of(Property property) {
      return new Named(property.name(), property.wireName(), property.location());
    }

    static Named of(Parameter parameter) {
      boolean header = parameter.source() == ParameterSource.HEADER;
      String wireName = parameter.wireName();
      return new Named(
          parameter.name(),
          header ? wireName.toLowerCase(Locale.ROOT) : wireName,
          parameter.location());
    }
  }

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (TypeDefinition type : contract.types()) {
      if (type instanceof RecordDefinition record) {
        List<Named> names = record.properties().stream().map(Named::of).toList();
        check(names, "the property", "Write another name in @JsonProperty(\"%s\").", found);
      } else if (type instanceof EnumDefinition enumeration) {
        List<Named> names = enumeration.constants().stream()
            .map(one -> new Named(one.name(), one.wireName(), one.location()))
            .toList();
        check(names, "the value", "Write another name in @JsonProperty(\"%s\").", found);
      }
    }
    contract.operations().forEach(operation -> parameters(operation, found));
    contract.errors().forEach(error -> error(error, found));
    return found;
  }

  private static void parameters(Operation operation, List<Diagnostic> found) {
    for (ParameterSource source : ParameterSource.values()) {
      if (source != ParameterSource.BODY || operation.embedsBodies()) {
        String word = source.wireWord();
        List<Named> names = operation.parameters(source).stream().map(Named::of).toList();
        String repair = "Rename one, or write @" + Words.capitalised(word) + " with another name.";
        check(names, "the " + word + " parameter", repair, found);
      }
    }
  }

  private static void error(ErrorDefinition error, List<Diagnostic> found) {
    List<Named> names =
        error.properties().stream().map(own -> Named.of(own.property())).toList();
    check(names, "the property", "Rename one of them, or make it private.", found);
    for (Named named : names) {
      if (OF_EVERY_ERROR.contains(named.wireName())) {
        found.add(new Diagnostic(
            DiagnosticCode.NAME_CLASH,
            named.location(),
            "`%s` of `%s` has the name of a property that every error has."
                .formatted(named.wireName(), error.name().simpleName()),
            "Rename it, for example to `%s`."
                .formatted(decapitalised(error.name().simpleName())
                    + Words.capitalised(named.wireName()))));
      }
    }
  }

  private static String decapitalised(String word) {
    return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
  }

  private static void check(List<Named> names, String word, String repair, List<Diagnostic> found) {
    Map<String, Named> byWireName = new HashMap<>();
    for (Named named : names) {
      Named first = byWireName.putIfAbsent(named.wireName(), named);
      if (first != null) {
        found.add(new Diagnostic(
            DiagnosticCode.NAME_CLASH,
            named.location(),
            "`%s` and `%s` are both %s `%s`."
                .formatted(first.name(), named.name(), word, named.wireName()),
            repair.formatted(named.name()),
            List.of(new Diagnostic.Related(first.location(), "`" + first.name() + "`"))));
      }
    }
  }
}
