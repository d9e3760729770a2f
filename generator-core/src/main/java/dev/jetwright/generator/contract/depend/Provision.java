package dev.jetwright.generator.contract.depend;

import java.util.List;

/**
 * The call of a provider for a request.
 *
 * @param name what its value is called, unique in the operation
 * @param provider the provider
 * @param arguments what it is called with
 * @param parallel whether it may run beside others
 * @param scopes the scopes that it is asked for
 */
public record Provision(
    String name,
    Provider provider,
    List<Argument> arguments,
    boolean parallel,
    List<String> scopes) {

  /** Copies the lists. */
  public Provision {
    arguments = List.copyOf(arguments);
    scopes = List.copyOf(scopes);
  }

  /** The calls whose values it is called with. */
  public List<Provision> needed() {
    return arguments.stream()
        .filter(Argument.Provided.class::isInstance)
        .map(it -> ((Argument.Provided) it).provision())
        .toList();
  }
}
