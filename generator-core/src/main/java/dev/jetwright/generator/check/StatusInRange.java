package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.ErrorDefinition;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Operations succeed with 200 to 399; exceptions answer 400 to 599, variants any of these. */
final class StatusInRange implements Rule {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      for (Answer answer : operation.result().answers()) {
        if (answer.status() < 200 || answer.status() > highest(operation)) {
          found.add(success(operation, answer));
        } else if (answer.content() instanceof Content.Redirection
            && !REDIRECTS.contains(answer.status())) {
          found.add(redirect(operation, answer));
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
    if (operation.result().choice().isPresent()) {
      return new Diagnostic(
          DiagnosticCode.STATUS_OUT_OF_RANGE,
          answer.location(),
          "`%s` answers %d, and answers are 200 to 599."
              .formatted(answer.holder().orElseThrow().name().simpleName(), status),
          "Write @Status(200), or another status from 200 to 599.");
    }
    String repair = status >= 400 && status <= 599
        ? "Write @Status(200) here, and throw an exception that carries @Status(%d)."
            .formatted(status)
        : "Write @Status(200), or another status from 200 to 399.";
    return new Diagnostic(
        DiagnosticCode.STATUS_OUT_OF_RANGE,
        answer.location(),
        "`%s` succeeds with %d, and success is 200 to 399.".formatted(operation.name(), status),
        repair);
  }

  /** Variants may be failures, too. */
  private static int highest(Operation operation) {
    return operation.result().choice().isPresent() ? 599 : 399;
  }

  private static Diagnostic redirect(Operation operation, Answer answer) {
    return new Diagnostic(
        DiagnosticCode.STATUS_OUT_OF_RANGE,
        answer.location(),
        "`%s` sends its reader somewhere else with %d, and nobody goes there for that."
            .formatted(operation.name(), answer.status()),
        "Write @Status(307), or 301, 302, 303 or 308.");
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
