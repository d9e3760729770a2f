package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.EnumDefinition;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.FormContent;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
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

/**
 * No two properties of an object, values of an enum, or parameters of one source have one name on
 * the wire.
 */
final class WireNamesAreUnique implements Rule {
  private static final String OTHER_NAME = "Rename one, or write another name in @JsonProperty.";

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
        check(names, "the property", OTHER_NAME, found);
      } else if (type instanceof EnumDefinition enumeration) {
        List<Named> names = enumeration.constants().stream()
            .map(one -> new Named(one.name(), one.wireName(), one.location()))
            .toList();
        check(names, "the value", OTHER_NAME, found);
      }
    }
    ParameterRecords records = new ParameterRecords(contract);
    contract.operations().forEach(operation -> parameters(operation, records, found));
    contract.operations().forEach(operation -> form(contract, operation, found));
    contract.errors().forEach(error -> error(error, found));
    return found;
  }

  private static void parameters(
      Operation operation, ParameterRecords records, List<Diagnostic> found) {
    for (ParameterSource source : ParameterSource.values()) {
      if (source.isForm()) {
        continue;
      }
      if (source != ParameterSource.BODY || operation.embedsBodies()) {
        String word = source.wireWord();
        List<Named> names = operation.parameters(source).stream()
            .flatMap(records::fields)
            .map(Named::of)
            .toList();
        String repair = "Rename one, or write @" + Words.capitalised(word) + " with another name.";
        check(names, "the " + word + " parameter", repair, found);
      }
    }
  }

  private static void form(Contract contract, Operation operation, List<Diagnostic> found) {
    List<Named> names =
        FormContent.fields(contract, operation).stream().map(Named::of).toList();
    check(names, "the field", "Rename one, or write @Form with another name.", found);
  }

  private static void error(ErrorDefinition error, List<Diagnostic> found) {
    List<Named> names =
        error.properties().stream().map(own -> Named.of(own.property())).toList();
    check(names, "the property", "Rename one of them, or make it private.", found);
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
            repair,
            List.of(new Diagnostic.Related(first.location(), "`" + first.name() + "`"))));
      }
    }
  }
}
