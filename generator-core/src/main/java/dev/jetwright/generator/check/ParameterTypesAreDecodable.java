package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterRecords;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read from text has a text form: a path parameter is a scalar or an enum; a query, header
 * or cookie parameter one of these, a list, set or tuple of them, or a record of such parameters.
 */
final class ParameterTypesAreDecodable implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    TextForms texts = new TextForms(contract);
    ParameterRecords records = new ParameterRecords(contract);
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.source() == ParameterSource.PATH) {
          path(parameter, texts, found);
        } else if (parameter.source().hasFields()) {
          if (records.of(parameter).isPresent() && !parameter.type().isRequired()) {
            found.add(absentRecord(parameter));
          }
          records
              .of(parameter)
              .filter(record -> record.form().extra().isPresent())
              .ifPresent(record -> found.add(keepingRecord(parameter)));
          FieldTypes fields = new FieldTypes(contract, parameter, found);
          records.fields(parameter).forEach(fields::check);
        }
      }
    }
    return found;
  }

  private static void path(Parameter parameter, TextForms texts, List<Diagnostic> found) {
    Type type = parameter.type().type();
    String name = parameter.name();
    if (!texts.makeOne(type)) {
      Type one =
          type instanceof ArrayType array && texts.makeOne(array.element().type())
              ? array.element().type()
              : Scalar.STRING;
      found.add(diagnostic(
          parameter,
          "`%s` is a segment of the path, which is a scalar or an enum, but its type is `%s`."
              .formatted(name, Words.java(type)),
          "Write `%s %s`.".formatted(Words.declared(one), name)));
    } else if (!parameter.type().isRequired()) {
      found.add(diagnostic(
          parameter,
          "`%s` is a segment of the path and always there, but its type is `%s`."
              .formatted(name, Words.java(parameter.type())),
          "Write `%s %s`, or take it from the query.".formatted(Words.declared(type), name)));
    }
  }

  private static Diagnostic absentRecord(Parameter parameter) {
    return diagnostic(
        parameter,
        "`%s` is made of single parameters, each of which says itself whether it may be absent."
            .formatted(parameter.name()),
        "Write `%s %s`.".formatted(Words.declared(parameter.type().type()), parameter.name()));
  }

  private static Diagnostic keepingRecord(Parameter parameter) {
    return diagnostic(
        parameter,
        "`%s` keeps properties that it does not know, and a request has parameters that are none of its business."
            .formatted(parameter.name()),
        "Take the parameters by name, or a map with @Query(style = DEEP_OBJECT).");
  }

  private static Diagnostic diagnostic(Parameter parameter, String fact, String repair) {
    return new Diagnostic(DiagnosticCode.PARAMETER_TYPE, parameter.type().location(), fact, repair);
  }
}
