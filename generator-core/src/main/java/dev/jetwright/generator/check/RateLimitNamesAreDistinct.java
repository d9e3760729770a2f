package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.RateLimit;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The limits of an operation can be told apart in its answers. */
final class RateLimitNamesAreDistinct implements Rule {

  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      Set<String> names = new HashSet<>();
      operation.pace().rates().all().stream()
          .filter(limit -> !names.add(limit.name()))
          .forEach(limit -> found.add(clash(limit)));
    }
    return found;
  }

  private static Diagnostic clash(RateLimit limit) {
    return new Diagnostic(
        DiagnosticCode.RATE_LIMIT,
        limit.location(),
        "Another limit of the same operation is called `" + limit.name() + "`, too.",
        "Remove one of them, or give one a `name`.");
  }
}
