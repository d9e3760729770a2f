package dev.jetwright.generator.contract.depend;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which providers have to do with credentials, directly or through others. */
final class Authenticating {
  private final Providers providers;

  Authenticating(Providers providers) {
    this.providers = providers;
  }

  /** Whether what is wanted asks for a credential. */
  boolean isSuch(Want want) {
    return reaches(want, Argument.Credential.class::isInstance, new HashSet<>());
  }

  /** Whether it matters to a provider which scopes are asked for. */
  boolean isScoped(Provider provider) {
    return reaches(provider, Authenticating::isScoped, new HashSet<>());
  }

  private static boolean isScoped(Argument argument) {
    return argument instanceof Argument.Context context && context.kind() == Argument.Kind.SCOPES
        || argument instanceof Argument.Credential credential
            && credential.scheme().kind().isBearer();
  }

  private boolean reaches(Want want, Predicate<Argument> goal, Set<Provider> visited) {
    List<Provider> meant = providers.meant(want);
    return meant.size() == 1 && reaches(meant.get(0), goal, visited);
  }

  private boolean reaches(Provider provider, Predicate<Argument> goal, Set<Provider> visited) {
    if (!visited.add(provider)) {
      return false;
    }
    Needs needs = provider.needs();
    return needs.arguments().stream().anyMatch(goal)
        || needs.guards().stream().anyMatch(guard -> reaches(guard, goal, visited))
        || needs.arguments().stream()
            .filter(Argument.Wanted.class::isInstance)
            .map(it -> ((Argument.Wanted) it).want())
            .anyMatch(want -> reaches(want, goal, visited));
  }
}
