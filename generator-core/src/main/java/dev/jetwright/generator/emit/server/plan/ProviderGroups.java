package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Contract;
import dev.jetwright.generator.contract.Operation;
import dev.jetwright.generator.contract.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The groups of providers of a module.
 *
 * @param all the groups, by the order of their first applications
 */
public record ProviderGroups(List<ProviderGroup> all) {

  static ProviderGroups of(Contract contract, ServerNames names) {
    List<List<Application>> open = new ArrayList<>();
    for (Application application : contract.applications()) {
      if (dependent(contract, application).isEmpty()) {
        continue;
      }
      List<Application> joined = new ArrayList<>();
      open.removeIf(group -> shares(contract, group, application) && joined.addAll(group));
      joined.add(application);
      open.add(joined);
    }
    return new ProviderGroups(open.stream()
        .map(group -> ProviderGroup.of(
            names.providers(group.get(0)),
            group,
            contract.services().stream()
                .filter(service ->
                    group.stream().anyMatch(one -> dependent(contract, one).contains(service)))
                .toList()))
        .toList());
  }

  private static boolean shares(
      Contract contract, List<Application> group, Application application) {
    return dependent(contract, application).stream()
        .anyMatch(
            service -> group.stream().anyMatch(one -> dependent(contract, one).contains(service)));
  }

  /** The services of an application whose operations depend on something. */
  private static List<Service> dependent(Contract contract, Application application) {
    return contract.services().stream()
        .filter(service -> application.serves(service.name()))
        .filter(service -> service.operations().stream().anyMatch(ProviderGroups::isDependent))
        .toList();
  }

  private static boolean isDependent(Operation operation) {
    return !operation.resolution().provisions().isEmpty();
  }

  /** The group of an application, if its services depend on something. */
  public Optional<ProviderGroup> of(Application application) {
    return all.stream()
        .filter(group -> group.applications().contains(application))
        .findFirst();
  }

  /** The group of a service, if its operations depend on something. */
  public Optional<ProviderGroup> of(Service service) {
    return all.stream()
        .filter(group -> group.services().stream().anyMatch(it -> it.name().equals(service.name())))
        .findFirst();
  }
}
