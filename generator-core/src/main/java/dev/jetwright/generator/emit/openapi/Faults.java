package dev.jetwright.generator.emit.openapi;

import dev.jetwright.generator.contract.ArrayType;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Parameter;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.Scalar;
import dev.jetwright.generator.contract.TypeUse;

/** Whether a request can be at fault. */
final class Faults {
  private Faults() {}

  /** False only when every request that reaches the operation is a good one. */
  static boolean arePossible(Operation operation) {
    return operation.parameters().stream().anyMatch(Faults::canFail);
  }

  private static boolean canFail(Parameter parameter) {
    boolean canBeMissing =
        parameter.source() != ParameterSource.PATH && Presence.isRequired(parameter);
    return parameter.source() == ParameterSource.BODY
        || parameter.source().isForm()
        || canBeMissing
        || canFail(parameter.type());
  }

  /** Any text is a string, and any texts are a list of strings. */
  private static boolean canFail(TypeUse use) {
    if (!use.constraints().isEmpty() || use.intake().custom().isPresent()) {
      return true;
    }
    return use.type() instanceof ArrayType array
        ? canFail(array.element())
        : use.type() != Scalar.STRING;
  }
}
