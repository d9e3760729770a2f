package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;

/** Where an application wants it, operations ask for credentials or say that they do not. */
final class SecurityIsDeclared implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    if (!contract.application().guarded()) {
      return List.of();
    }
    return contract.operations().stream()
        .filter(operation -> !operation.security().isAsked())
        .filter(operation -> !operation.resolution().needs().access().open())
        .map(SecurityIsDeclared::undeclared)
        .toList();
  }

  private static Diagnostic undeclared(Operation operation) {
    return new Diagnostic(
        DiagnosticCode.SECURITY_REQUIRED,
        operation.location(),
        "Anybody may call `" + operation.name() + "`, and it does not say so.",
        "Write `@Public` above it, or let it depend on somebody who takes a credential, such as"
            + " `@Depends User user`.");
  }
}
