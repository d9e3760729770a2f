package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A scheme means the same wherever it is written, since a document says it once. */
final class SecuritySchemesAgree implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    Map<String, SecurityScheme> known = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      operation.resolution().credentials().stream()
          .flatMap(credentials -> credentials.all().stream())
          .map(Argument.Credential::scheme)
          .sorted((one, other) -> one.location().compareTo(other.location()))
          .forEach(scheme -> {
            SecurityScheme first = known.putIfAbsent(scheme.name(), scheme);
            if (first != null && !first.isSame(scheme)) {
              found.add(clash(first, scheme));
            }
          });
    }
    return found.stream().distinct().toList();
  }

  private static Diagnostic clash(SecurityScheme first, SecurityScheme second) {
    return new Diagnostic(
        DiagnosticCode.SECURITY_SCHEME,
        second.location(),
        "The scheme `" + second.name() + "` says something else here than elsewhere.",
        "Write the same, best in an annotation of your own that carries this one, or tell the two"
            + " apart by `schemeName`.",
        List.of(new Diagnostic.Related(first.location(), "`" + first.name() + "` there")));
  }
}
