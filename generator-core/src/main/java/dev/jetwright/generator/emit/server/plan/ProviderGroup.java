package dev.jetwright.generator.emit.server.plan;

import dev.jetwright.generator.contract.Application;
import dev.jetwright.generator.contract.Service;
import dev.jetwright.generator.contract.TypeName;
import dev.jetwright.generator.contract.depend.Lifetime;
import dev.jetwright.generator.contract.depend.Provider;
import dev.jetwright.generator.contract.depend.Provision;
import dev.jetwright.generator.emit.java.JavaNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The providers of an application, or of several that share an interface which depends on some:
 * these have one class that calls them.
 *
 * @param name the name of that class
 * @param applications the applications
 * @param services their services that depend on something
 * @param provisions the calls of providers that they make, each provider once
 */
public record ProviderGroup(
    String name,
    List<Application> applications,
    List<Service> services,
    List<Provision> provisions) {
  /** The methods that the class inherits from that of the runtime. */
  private static final Set<String> INHERITED =
      Set.of("await", "make", "provided", "replace", "start", "stop");

  /** A group whose provisions are those of these services. */
  static ProviderGroup of(String name, List<Application> applications, List<Service> services) {
    Map<Provider, Provision> once = new HashMap<>();
    services.stream()
        .flatMap(service -> service.operations().stream())
        .flatMap(operation -> operation.resolution().provisions().stream())
        .forEach(it -> once.putIfAbsent(it.provider(), it));
    List<Provision> sorted = new ArrayList<>(once.values());
    sorted.sort(Comparator.comparing((Provision it) -> it.provider().owner())
        .thenComparing(it -> it.provider().location()));
    return new ProviderGroup(name, applications, services, sorted);
  }

  /** The providers, by class and in source order. */
  public List<Provider> providers() {
    return provisions.stream().map(Provision::provider).toList();
  }

  /** The classes of which instances are needed. */
  public List<TypeName> owners() {
    return providers().stream()
        .filter(Provider::ofInstance)
        .map(Provider::owner)
        .distinct()
        .sorted()
        .toList();
  }

  /** The calls that are made at the start, each after those that it needs. */
  public List<Provision> atStart() {
    Set<Provider> seen = new LinkedHashSet<>();
    return services.stream()
        .flatMap(service -> service.operations().stream())
        .flatMap(operation -> operation.resolution().provisions().stream())
        .filter(it -> it.provider().lifetime() == Lifetime.APPLICATION)
        .filter(it -> seen.add(it.provider()))
        .toList();
  }

  /** The name of the method that calls a provider: with that of its class if there are two. */
  public String method(Provider provider) {
    List<Provider> namesakes =
        providers().stream().filter(it -> it.method().equals(provider.method())).toList();
    if (namesakes.size() == 1) {
      return isTaken(provider.method()) ? provider.method() + "_" : provider.method();
    }
    String name = JavaNames.decapitalized(provider.owner().simpleName())
        + JavaNames.capitalized(provider.method());
    List<Provider> alike = namesakes.stream()
        .filter(it -> it.owner().simpleName().equals(provider.owner().simpleName()))
        .toList();
    return alike.size() == 1 ? name : name + (alike.indexOf(provider) + 1);
  }

  private static boolean isTaken(String method) {
    return INHERITED.contains(method) || JavaNames.OBJECT_METHODS.contains(method);
  }
}
