package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Nullness;
import dev.jetwright.generator.contract.depend.Argument.Credential;
import dev.jetwright.generator.contract.security.Security;
import java.util.ArrayList;
import java.util.List;

/**
 * The credentials that an operation or a provider takes itself.
 *
 * @param all the credentials, in order
 * @param alternative whether one of them is enough
 */
public record Credentials(List<Credential> all, boolean alternative) {

  /** Copies the list. */
  public Credentials {
    all = List.copyOf(all);
  }

  static Credentials of(List<Argument> arguments, Access access) {
    return new Credentials(
        arguments.stream()
            .filter(Credential.class::isInstance)
            .map(Credential.class::cast)
            .toList(),
        access.alternative());
  }

  /** What requests must prove themselves with. */
  Security security() {
    if (alternative && !all.isEmpty()) {
      return all.stream()
          .map(it -> Security.of(it.scheme(), it.scopes()))
          .reduce(Security::or)
          .orElseThrow();
    }
    Security security = Security.NONE;
    for (Credential credential : all) {
      Security one = Security.of(credential.scheme(), credential.scopes());
      security = security.and(credential.presence() == Nullness.REQUIRED ? one : one.optional());
    }
    return security;
  }

  /** Gives credentials names of their own; what is the same part of a request has one name. */
  static final class Naming {
    private final List<Credential> known = new ArrayList<>();

    /**
     * The credential under a name of its own.
     *
     * @param free makes a name that is free of the wanted one
     */
    Credential named(Credential credential, java.util.function.UnaryOperator<String> free) {
      for (Credential one : known) {
        if (one.isSame(credential)) {
          return credential.named(one.name());
        }
      }
      Credential named = credential.named(free.apply(credential.name()));
      known.add(named);
      return named;
    }
  }
}
