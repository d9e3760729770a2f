package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.PathTemplate.Mixed;
import dev.jetwright.generator.contract.PathTemplate.Remainder;
import dev.jetwright.generator.contract.PathTemplate.Segment;
import dev.jetwright.generator.contract.PathTemplate.Variable;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a converter lets through, the parameter's type can read. */
final class ConvertersFitTypes implements Rule {
  private static final Set<Scalar> NOT_NUMBERS =
      Set.of(Scalar.UUID, Scalar.LOCAL_DATE_TIME, Scalar.OFFSET_DATE_TIME);
  private static final Set<Scalar> WHOLE = Set.of(Scalar.INT, Scalar.LONG);

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Segment segment : operation.path().segments()) {
        check(operation, segment, found);
      }
    }
    return found;
  }

  private static void check(Operation operation, Segment segment, List<Diagnostic> found) {
    if (segment instanceof Mixed mixed) {
      mixed.parts().forEach(part -> check(operation, part, found));
      return;
    }
    for (Parameter parameter : operation.parameters(ParameterSource.PATH)) {
      Type type = parameter.type().type();
      boolean here = segment.variables().contains(parameter.wireName());
      if (here && type instanceof Scalar scalar && !fits(segment, scalar)) {
        found.add(new Diagnostic(
            DiagnosticCode.PARAMETER_TYPE,
            parameter.location(),
            "`%s` lets nothing through that %s can be."
                .formatted(segment.text(), Words.one(scalar)),
            segment instanceof Remainder
                ? "Write `String %s`.".formatted(parameter.name())
                : "Write `{%s}`, or change the type of the parameter."
                    .formatted(parameter.wireName())));
      }
    }
  }

  private static boolean fits(Segment segment, Scalar scalar) {
    if (segment instanceof Remainder) {
      return scalar == Scalar.STRING;
    }
    if (!(segment instanceof Variable variable) || scalar == Scalar.STRING) {
      return true;
    }
    return switch (variable.converter()) {
      case ANY -> true;
      case UUID -> scalar == Scalar.UUID;
      case INT -> !NOT_NUMBERS.contains(scalar);
      case FLOAT -> !NOT_NUMBERS.contains(scalar) && !WHOLE.contains(scalar);
    };
  }
}
