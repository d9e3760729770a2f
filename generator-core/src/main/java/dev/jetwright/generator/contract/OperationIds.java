package dev.jetwright.generator.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives operations ids that are unique in an application.
 *
 * <p>An operation is called like its method, unless several of the application are: then the name
 * of the service goes in front, {@code items_find}. What its author chose stays, unless the service
 * stands at several places.
 */
final class OperationIds {
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<TypeName> repeated = new HashSet<>();

  /** The ids of these services. */
  OperationIds(List<Service> services) {
    Set<TypeName> seen = new HashSet<>();
    for (Service service : services) {
      if (!seen.add(service.name())) {
        repeated.add(service.name());
      }
      service.operations().forEach(it -> uses.merge(it.operationId(), 1, Integer::sum));
    }
  }

  String of(Service service, Operation operation) {
    String id = operation.operationId();
    boolean free = uses.get(id) == 1 || operation.entry().idGiven() && !isRepeated(service);
    return free ? id : prefix(service) + "_" + id;
  }

  private boolean isRepeated(Service service) {
    return repeated.contains(service.name());
  }

  private static String prefix(Service service) {
    String label = service.label();
    return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }
}
