package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the services of one application where they are mounted. */
final class Mounting {
  private final Contract module;
  private final Application application;

  Mounting(Contract module, Application application) {
    this.module = module;
    this.application = application;
  }

  Contract contract() {
    List<Service> placed = application.mounts().isEmpty()
        ? module.services().stream().map(this::below).toList()
        : application.mounts().stream().flatMap(this::placed).toList();
    OperationIds ids = new OperationIds(placed);
    List<Service> services = placed.stream()
        .map(service -> service.with(service.operations().stream()
            .map(it -> it.at(it.path(), ids.of(service, it), it.entry().tags()))
            .map(it -> it.limited(application.rates()))
            .map(it -> module.handlers().applied(application, service.name(), it))
            .toList()))
        .toList();
    boolean whole = application.mounts().isEmpty();
    return reachable(module, application.mounted(), services, whole)
        .withHandlers(module.handlers());
  }

  private Service below(Service service) {
    return at(service, service.label(), application.path(), List.of());
  }

  private Stream<Service> placed(Application.Mount mount) {
    return module.services().stream()
        .filter(service -> service.name().equals(mount.service()))
        .map(
            service -> at(service, mount.label(), application.path() + mount.path(), mount.tags()));
  }

  private static Service at(Service service, String label, String prefix, List<String> tags) {
    List<Operation> operations = service.operations().stream()
        .map(it -> it.at(
            it.path().below(prefix), it.operationId(), joined(tags, it.entry().tags())))
        .toList();
    return new Service(
        service.name(),
        prefix + service.path(),
        joined(tags, service.tags()),
        operations,
        service.deprecated(),
        label,
        service.doc(),
        service.location());
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).distinct().toList();
  }

  /** The contract of what is shown; a service that shows nothing is not there. */
  static Contract documented(Contract contract) {
    if (isComplete(contract)) {
      return contract;
    }
    List<Service> shown = new ArrayList<>();
    for (Service service : contract.services()) {
      List<Operation> operations = service.operations().stream()
          .filter(it -> !it.entry().hidden())
          .map(it -> it.with(it.parameters().stream().filter(Mounting::isShown).toList()))
          .map(Operation::unresolved)
          .toList();
      if (!operations.isEmpty() || service.operations().isEmpty()) {
        shown.add(service.with(operations));
      }
    }
    Contract reached = reachable(contract, contract.application(), shown, false);
    return new Contract(
        reached.application(),
        reached.services(),
        reached.types().stream().map(Mounting::shown).toList(),
        reached.errors());
  }

  private static boolean isComplete(Contract contract) {
    return contract.operations().stream()
            .noneMatch(it -> it.entry().hidden()
                || !it.resolution().sessions().isEmpty()
                || !it.parameters().stream().allMatch(Mounting::isShown))
        && contract.types().stream().allMatch(it -> it.equals(shown(it)));
  }

  private static boolean isShown(Parameter parameter) {
    return !parameter.style().hidden();
  }

  private static TypeDefinition shown(TypeDefinition type) {
    if (!(type instanceof RecordDefinition record)) {
      return type;
    }
    return record.withProperties(record.properties().stream()
        .filter(property -> !property.traits().style().hidden())
        .toList());
  }

  static Contract reachable(
      Contract module, Application application, List<Service> services, boolean whole) {
    if (whole && module.settings().isEmpty()) {
      return new Contract(application, services, module.types(), module.errors());
    }
    List<ErrorDefinition> errors = whole ? module.errors() : errors(module, services);
    Contract all = new Contract(application, services, module.types(), errors);
    Set<TypeName> reached = new HashSet<>();
    Models.of(all).all().forEach(model -> reached.add(model.type().name()));
    List<TypeDefinition> types =
        module.types().stream().filter(it -> reached.contains(it.name())).toList();
    return new Contract(application, services, types, errors);
  }

  /** The errors that operations declare, and those that they extend. */
  private static List<ErrorDefinition> errors(Contract module, List<Service> services) {
    Set<TypeName> used = new HashSet<>();
    for (Service service : services) {
      service.operations().forEach(it -> it.errors().forEach(use -> used.add(use.error())));
    }
    module.errors().stream()
        .filter(error -> used.contains(error.name()))
        .flatMap(error -> error.ancestors().stream())
        .toList()
        .forEach(used::add);
    return module.errors().stream().filter(it -> used.contains(it.name())).toList();
  }
}
