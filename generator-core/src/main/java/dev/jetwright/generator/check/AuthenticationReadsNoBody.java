package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.ParameterSource;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.List;
import java.util.stream.Stream;

/** Who is asking is known before a body is read. */
final class AuthenticationReadsNoBody implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    return contract.operations().stream().flatMap(this::check).distinct().toList();
  }

  private Stream<Diagnostic> check(Operation operation) {
    return operation.resolution().authenticating().stream()
        .flatMap(provision -> provision.arguments().stream()
            .filter(Argument.Bound.class::isInstance)
            .map(it -> ((Argument.Bound) it).parameter())
            .filter(it -> it.source() == ParameterSource.BODY || it.source().isForm())
            .map(it -> new Diagnostic(
                DiagnosticCode.SECURITY_BODY,
                it.location(),
                "`" + provision.provider().text() + "` finds out who is asking, before the body is"
                    + " read, and `" + it.name() + "` is in the body.",
                "Read it in the operation, or in a provider that has nothing to do with"
                    + " credentials.")));
  }
}
