package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.Type;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is read from text has a text form: a path parameter is a scalar or an enum, a query or
 * header parameter one of these or a list or set of them.
 */
final class ParameterTypesAreDecodable implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    TextForms texts = new TextForms(contract);
    for (Operation operation : contract.operations()) {
      for (Parameter parameter : operation.parameters()) {
        if (parameter.source() == ParameterSource.PATH) {
          path(parameter, texts, found);
        } else if (parameter.source() != ParameterSource.BODY) {
          queryOrHeader(parameter, texts, found);
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

  private static void queryOrHeader(Parameter parameter, TextForms texts, List<Diagnostic> found) {
    Type type = parameter.type().type();
    String source = parameter.source().wireWord();
    if (!texts.make(type)) {
      found.add(diagnostic(
          parameter,
          "`%s` is a %s parameter, which is a scalar, an enum or a list of them, but its type is `%s`."
              .formatted(parameter.name(), source, Words.java(type)),
          "Take its parts as parameters of their own, or write @Body in place of @%s."
              .formatted(Words.capitalised(source))));
    } else if (type instanceof ArrayType array && !array.element().isRequired()) {
      found.add(diagnostic(
          parameter,
          "Each element of the %s parameter `%s` is there, but its type is `%s`."
              .formatted(source, parameter.name(), Words.java(array.element())),
          "Write `%s<%s> %s`."
              .formatted(
                  array.unique() ? "Set" : "List",
                  Words.java(array.element().type()),
                  parameter.name())));
    }
  }

  private static Diagnostic diagnostic(Parameter parameter, String fact, String repair) {
    return new Diagnostic(DiagnosticCode.PARAMETER_TYPE, parameter.type().location(), fact, repair);
  }
}
