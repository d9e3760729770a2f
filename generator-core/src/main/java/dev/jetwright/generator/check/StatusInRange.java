package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Operations succeed with 200 to 299; exceptions answer 400 to 599. */
final class StatusInRange implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Answer answer : operation.result().answers()) {
        if (answer.status() < 200 || answer.status() > 299) {
          found.add(success(operation, answer));
        }
      }
    }
    for (ErrorDefinition error : contract.errors()) {
      if (error.status() < 400 || error.status() > 599) {
        found.add(error(error));
      }
    }
    return found;
  }

  private static Diagnostic success(Operation operation, Answer answer) {
    int status = answer.status();
    String repair = status >= 400 && status <= 599
        ? "Write @Status(200) here, and throw an exception that carries @Status(%d)."
            .formatted(status)
        : "Write @Status(200), or another status from 200 to 299.";
    return new Diagnostic(
        DiagnosticCode.STATUS_OUT_OF_RANGE,
        answer.location(),
        "`%s` succeeds with %d, and success is 200 to 299.".formatted(operation.name(), status),
        repair);
  }

  private static Diagnostic error(ErrorDefinition error) {
    return new Diagnostic(
        DiagnosticCode.STATUS_OUT_OF_RANGE,
        error.location(),
        "`%s` answers %d, and errors are 400 to 599."
            .formatted(error.name().simpleName(), error.status()),
        "Write @Status(400), or another status from 400 to 599.");
  }
}
