package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Location;
import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.depend.Access;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Needs;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.security.Security;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** Of several credentials one can be missing, and those that are needed together fit a request. */
final class AlternativesAreClear implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      check(operation.resolution().needs(), found);
      operation.resolution().provisions().stream()
          .map(Provision::provider)
          .forEach(provider -> check(provider.needs(), found));
      if (operation.security().alternatives().stream()
          .noneMatch(Security.Alternative::isPossible)) {
        found.add(impossible(operation));
      }
    }
    return found.stream().distinct().toList();
  }

  private static void check(Needs needs, List<Diagnostic> found) {
    Access access = needs.access();
    if (!access.alternative()) {
      return;
    }
    List<Argument.Credential> credentials = needs.arguments().stream()
        .filter(Argument.Credential.class::isInstance)
        .map(Argument.Credential.class::cast)
        .toList();
    if (credentials.size() < 2) {
      found.add(new Diagnostic(
          DiagnosticCode.SECURITY_ALTERNATIVES,
          access.location(),
          "`@AnyOf` is about several credentials, and here "
              + (credentials.isEmpty() ? "is none." : "is only one."),
          "Take the others as parameters here, too, or remove `@AnyOf`."));
    }
    credentials.stream()
        .filter(credential -> credentials.size() > 1)
        .filter(credential -> credential.presence() == Nullness.REQUIRED)
        .map(AlternativesAreClear::needed)
        .forEach(found::add);
  }

  private static Diagnostic needed(Argument.Credential credential) {
    String type = credential.type().text();
    return new Diagnostic(
        DiagnosticCode.SECURITY_ALTERNATIVES,
        credential.location(),
        "`" + credential.name() + "` is one of several, so it may be missing, and a `" + type
            + "` may not.",
        "Write `Optional<" + type + "> " + credential.name() + "`.");
  }

  private static Diagnostic impossible(Operation operation) {
    List<Argument.Credential> all = operation.resolution().credentials().stream()
        .flatMap(credentials -> credentials.all().stream())
        .filter(it -> !it.scheme().authorization().isEmpty())
        .filter(it -> it.presence() == Nullness.REQUIRED)
        .toList();
    Location place = all.get(all.size() - 1).location();
    return new Diagnostic(
        DiagnosticCode.SECURITY_ALTERNATIVES,
        place,
        "No request can have all credentials of `" + operation.name()
            + "`: several stand in the one `Authorization` header.",
        "Take one of them as an `Optional`, or let `@AnyOf` say that one is enough.",
        all.stream()
            .filter(it -> !it.location().equals(place))
            .map(it -> new Diagnostic.Related(it.location(), "`" + it.name() + "`, in it as well"))
            .toList());
  }
}
