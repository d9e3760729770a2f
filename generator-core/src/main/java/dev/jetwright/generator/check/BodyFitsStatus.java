package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Answer;
import dev.jetwright.generator.contract.Content;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;

/** Statuses that have no body (RFC 9110, section 6.4.1) answer {@code void}. */
final class BodyFitsStatus implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    return contract.operations().stream()
        .flatMap(operation -> operation.result().answers().stream()
            .filter(answer -> isBodiless(answer.status()))
            .filter(answer -> !(answer.content() instanceof Content.None)
                || !answer.mediaTypes().isEmpty())
            .map(answer -> unfit(operation, answer)))
        .toList();
  }

  private static boolean isBodiless(int status) {
    return status == 204 || status == 205 || status == 304 || status >= 100 && status < 200;
  }

  private static Diagnostic unfit(Operation operation, Answer answer) {
    boolean isNull = answer.content() instanceof Content.None;
    return new Diagnostic(
        DiagnosticCode.BODY_NOT_ALLOWED,
        answer.location(),
        "%d answers have no body, but `%s` %s."
            .formatted(
                answer.status(),
                operation.name(),
                isNull ? "answers `null`" : "returns " + Words.one(answer.content())),
        isNull
            ? "Write @Status(200), or remove @Produces."
            : answer.holder().isPresent()
                ? "Write @Status(200), or leave the body out."
                : "Write @Status(200), or return `void`.");
  }
}
