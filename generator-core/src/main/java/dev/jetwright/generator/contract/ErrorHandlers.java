package dev.jetwright.generator.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The handlers of a module, as the services of an application have them.
 *
 * @param all every handler, by provider and in source order
 */
public record ErrorHandlers(List<ErrorHandler> all) {

  /** No handlers. */
  public static final ErrorHandlers NONE = new ErrorHandlers(List.of());

  /** Copies the list. */
  public ErrorHandlers {
    all = List.copyOf(all);
  }

  /**
   * The handlers of a service in an application: of several for one exception the one that names
   * the narrowest place, and a subclass before those that it extends.
   */
  public List<ErrorHandler> of(Application application, TypeName service) {
    Map<TypeName, ErrorHandler> narrowest = new HashMap<>();
    for (ErrorHandler handler : all) {
      int rank = handler.scope().rank(application, service);
      ErrorHandler other = narrowest.get(handler.exception().name());
      if (rank > 0 && (other == null || rank > other.scope().rank(application, service))) {
        narrowest.put(handler.exception().name(), handler);
      }
    }
    List<ErrorHandler> ordered = new ArrayList<>(narrowest.values());
    ordered.sort(
        Comparator.comparing((ErrorHandler it) -> -it.exception().ancestors().size())
            .thenComparing(it -> it.exception().name()));
    return ordered;
  }

  /** Whether two handlers are for one exception in the same place. */
  public static boolean clash(ErrorHandler one, ErrorHandler other) {
    boolean everywhere = isEverywhere(one) && isEverywhere(other);
    boolean service = one.scope().services().stream().anyMatch(other.scope().services()::contains);
    boolean application =
        one.scope().applications().stream().anyMatch(other.scope().applications()::contains);
    return one.exception().name().equals(other.exception().name())
        && (everywhere || service || application);
  }

  private static boolean isEverywhere(ErrorHandler handler) {
    return handler.scope().services().isEmpty()
        && handler.scope().applications().isEmpty();
  }

  /** The classes that have handlers for a service of an application. */
  public List<TypeName> providers(Application application, List<Service> services) {
    return services.stream()
        .flatMap(service -> of(application, service.name()).stream())
        .map(ErrorHandler::provider)
        .distinct()
        .sorted()
        .toList();
  }

  /** The same operation with the errors that its handlers answer. */
  Operation applied(Application application, TypeName service, Operation operation) {
    List<ErrorHandler> handlers = of(application, service).stream()
        .filter(handler -> handler.mayHandle(operation))
        .filter(handler -> !handler.isForStrangers() || operation.security().isRequired())
        .toList();
    List<ErrorUse> uses = new ArrayList<>(operation.errors());
    for (ErrorHandler handler : handlers) {
      handler
          .outcome()
          .error()
          .filter(error -> uses.stream().noneMatch(use -> use.error().equals(error)))
          .ifPresent(error -> uses.add(new ErrorUse(
              error, handler.doc(), handler.isForInvalidRequests(), handler.location())));
    }
    boolean forgiving = handlers.stream().anyMatch(ErrorHandler::isForInvalidRequests);
    boolean refusing = handlers.stream().anyMatch(ErrorHandler::isForStrangers);
    return operation.failing(uses, forgiving, refusing);
  }
}
