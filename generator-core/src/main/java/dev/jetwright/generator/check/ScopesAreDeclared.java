package dev.jetwright.generator.check;

import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.depend.Access;
import dev.jetwright.generator.contract.depend.Argument;
import dev.jetwright.generator.contract.depend.Needs;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.contract.security.SecurityScheme;
import dev.jetwright.generator.diagnostic.Diagnostic;
import dev.jetwright.generator.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tokens can be issued for every scope that operations ask for. */
final class ScopesAreDeclared implements Rule {
  @Override
  public List<Diagnostic> check(Contract contract) {
    List<Diagnostic> found = new ArrayList<>();
    for (Operation operation : contract.operations()) {
      if (!operation.entry().raw() || operation.security().isAsked()) {
        check(operation, found);
      }
    }
    return found.stream().distinct().toList();
  }

  private static void check(Operation operation, List<Diagnostic> found) {
    List<Argument.Credential> bearers = operation.resolution().credentials().stream()
        .flatMap(credentials -> credentials.all().stream())
        .filter(it -> it.scheme().kind().isBearer())
        .toList();
    for (Access.Scope scope : written(operation)) {
      List<SecurityScheme> schemes = bearers.stream()
          .filter(it -> it.scopes().contains(scope.name()))
          .map(Argument.Credential::scheme)
          .toList();
      schemes.stream()
          .filter(scheme -> !scheme.knows(scope.name()))
          .findFirst()
          .ifPresent(scheme -> found.add(undeclared(scope, scheme)));
    }
    Access access = operation.resolution().needs().access();
    if (bearers.isEmpty() && !access.open() && !access.scopes().isEmpty() && !judges(operation)) {
      found.add(unused(operation, access.scopes().get(0)));
    }
  }

  /** Every scope that is written on the way to a credential. */
  private static List<Access.Scope> written(Operation operation) {
    Stream<Needs> all = Stream.concat(
        Stream.of(operation.resolution().needs()),
        operation.resolution().provisions().stream()
            .map(Provision::provider)
            .map(provider -> provider.needs()));
    return all.flatMap(ScopesAreDeclared::written).distinct().toList();
  }

  private static Stream<Access.Scope> written(Needs needs) {
    Stream<Access.Scope> wanted = needs.arguments().stream()
        .filter(Argument.Wanted.class::isInstance)
        .flatMap(it -> ((Argument.Wanted) it).want().scopes().stream());
    return Stream.concat(needs.access().scopes().stream(), wanted);
  }

  /** Whether somebody looks at the scopes, whatever the credentials are. */
  private static boolean judges(Operation operation) {
    return Stream.concat(
            operation.resolution().arguments().stream(),
            operation.resolution().provisions().stream().flatMap(it -> it.arguments().stream()))
        .anyMatch(
            it -> it instanceof Argument.Context context && context.kind() == Argument.Kind.SCOPES);
  }

  private static Diagnostic undeclared(Access.Scope scope, SecurityScheme scheme) {
    List<String> known = scheme.flows().stream()
        .flatMap(flow -> flow.scopes().keySet().stream())
        .distinct()
        .toList();
    Optional<String> meant = Closest.to(scope.name(), known);
    return new Diagnostic(
        DiagnosticCode.SECURITY_SCOPE,
        scope.location(),
        "`" + scheme.name() + "` does not declare the scope `" + scope.name() + "`.",
        meant.map(it -> "Did you mean `" + it + "`? Or declare it: ").orElse("Declare it: ")
            + "`scopes = @Scope(\"" + scope.name() + "\")`.",
        List.of(new Diagnostic.Related(scheme.location(), "the scheme")));
  }

  private static Diagnostic unused(Operation operation, Access.Scope scope) {
    return new Diagnostic(
        DiagnosticCode.SECURITY_SCOPE,
        scope.location(),
        "Nothing that `" + operation.name() + "` asks for is issued for scopes.",
        "Let it depend on somebody who takes a token, such as `@OAuth2PasswordBearer`, or remove"
            + " `@Scopes`.");
  }
}
