package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Result;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;

/** Statuses that have no body (RFC 9110, section 6.4.1) answer {@code void}. */
final class BodyFitsStatus implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    return contract.operations().stream()
        .filter(operation -> operation.result().type().isPresent())
        .filter(operation -> isBodiless(operation.result().status()))
        .map(BodyFitsStatus::unfit)
        .toList();
  }

  private static boolean isBodiless(int status) {
    return status == 204 || status == 205 || status == 304 || status >= 100 && status < 200;
  }

  private static Diagnostic unfit(Operation operation) {
    Result result = operation.result();
    return new Diagnostic(
        DiagnosticCode.BODY_NOT_ALLOWED,
        result.location(),
        "%d answers have no body, but `%s` returns %s."
            .formatted(
                result.status(), operation.name(), Words.one(result.type().get().type())),
        "Write @Status(200), or return `void`.");
  }
}
