package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** A default stands where a value can be left out, and takes the place of the value left out. */
final class DefaultsTakeEffect implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.defaultValue().isPresent()) {
          check(parameter, found);
        }
      }
    }
    return found;
  }

  private static void check(Parameter parameter, List<Diagnostic> found) {
    String name = parameter.name();
    if (parameter.source() == ParameterSource.PATH) {
      found.add(without(
          parameter,
          "`%s` is a segment of the path and always there; its default has no effect."
              .formatted(name),
          "Remove @Default."));
    } else if (parameter.source() == ParameterSource.BODY) {
      found.add(without(
          parameter,
          "`%s` is the body, which has no default.".formatted(name),
          "Write `Optional<%s> %s`, or put @Default on components of its record."
              .formatted(Words.java(parameter.type().type()), name)));
    } else if (!parameter.type().isRequired()) {
      found.add(without(
          parameter,
          "`%s` has a default and so is never absent, but its type is `%s`."
              .formatted(name, Words.java(parameter.type())),
          "Write `%s %s`, or remove @Default."
              .formatted(Words.declared(parameter.type().type()), name)));
    }
  }

  private static Diagnostic without(Parameter parameter, String fact, String repair) {
    return new Diagnostic(
        DiagnosticCode.DEFAULT_WITHOUT_EFFECT, parameter.location(), fact, repair);
  }
}
