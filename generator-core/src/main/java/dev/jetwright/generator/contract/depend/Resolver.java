package dev.jetwright.generator.contract.depend;

import dev.jetwright.generator.contract.ErrorUse;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.Thrown;
import java.util.ArrayList;
import java.util.List;

/** Finds out who provides what operations depend on, and in which order. */
public final class Resolver {
  private final Providers providers;

  /** A resolver that knows these providers. */
  public Resolver(Providers providers) {
    this.providers = providers;
  }

  /** The service with everything resolved that its operations depend on. */
  public Service resolve(Service service) {
    return service.with(service.operations().stream()
        .map(operation -> resolve(service, operation))
        .toList());
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
    return operation.resolved(resolution, resolving.shown(), errors, thrown);
  }
}
