package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.Thrown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds out who provides what operations depend on, and in which order. */
public final class Resolver {
  private final Providers providers;
  private final Map<Application, List<Want>> guards;

  /**
   * A resolver that knows these providers.
   *
   * @param guards what each application runs before all its operations
   */
  public Resolver(Providers providers, Map<Application, List<Want>> guards) {
    this.providers = providers;
    this.guards = guards;
  }

  /** The service with everything resolved that its operations depend on. */
  public Service resolve(Service service) {
    List<List<Want>> ofApplications = guards.entrySet().stream()
        .filter(it -> it.getKey().serves(service.name()))
        .map(Map.Entry::getValue)
        .toList();
    List<Want> first = ofApplications.isEmpty() ? List.of() : ofApplications.get(0);
    boolean differ = ofApplications.stream()
        .anyMatch(it -> !Want.withoutPlaces(it).equals(Want.withoutPlaces(first)));
    return service.with(service.operations().stream()
        .map(it -> it.behind(first))
        .map(operation -> resolve(service, operation))
        .map(it -> differ ? it.resolved(it.resolution().with(differing(service))) : it)
        .toList());
  }

  private static Problem differing(Service service) {
    String name = service.name().simpleName();
    return new Problem(Problem.Kind.GUARDS_DIFFER, List.of(), name, List.of(), service.location());
  }

  private Operation resolve(Service service, Operation operation) {
    if (operation.resolution().isPlain()) {
      return operation;
    }
    String name = service.name().simpleName() + "." + operation.entry().javaMethod();
    Resolving resolving = new Resolving(providers, operation, name);
    Resolution resolution = resolving.resolution();
    List<ErrorUse> errors = new ArrayList<>(operation.errors());
    List<Thrown> thrown = new ArrayList<>(operation.entry().thrown());
    for (Provision provision : resolution.provisions()) {
      provision.provider().errors().stream()
          .filter(use -> errors.stream().noneMatch(it -> it.error().equals(use.error())))
          .forEach(errors::add);
      provision.provider().thrown().stream()
          .filter(one -> !thrown.contains(one))
          .forEach(thrown::add);
    }
    return operation
        .resolved(resolution, resolving.shown(), errors, thrown)
        .countedBy(resolution.provisions());
  }
}
