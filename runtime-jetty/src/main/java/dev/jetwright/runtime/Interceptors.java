package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.call.InterceptedCall;
import dev.jetwright.runtime.call.Link;
import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.RawEndpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which interceptors stand around a route: those that the server was given, then its own. */
final class Interceptors {
  private final List<Route> routes;
  private final List<Placed> placed = new ArrayList<>();

  Interceptors(List<Route> routes) {
    this.routes = routes;
  }

  /**
   * Where an interceptor stands.
   *
   * @param interceptor an {@link Interceptor} or an {@link OperationInterceptor}
   */
  private record Placed(Predicate<Route> place, Object interceptor) {

    boolean isTyped() {
      return interceptor instanceof OperationInterceptor;
    }

    boolean covers(Route route) {
      return place.test(route) && (!isTyped() || route.around().operation() != null);
    }

    Interceptor of(@Nullable InterceptedCall call, Link.Failures failures) {
      return interceptor instanceof OperationInterceptor typed
          ? new Link(call, typed, failures)
          : (Interceptor) interceptor;
    }
  }

  /** Puts an interceptor around the routes at and below a path, inside of those that are there. */
  void below(String path, Object interceptor) {
    add(
        route -> (route.template() + "/").startsWith(path + "/"),
        "at or below " + path,
        interceptor);
  }

  /** Puts an interceptor around operations, inside of those that are there. */
  void around(Predicate<OperationInfo> chosen, String words, OperationInterceptor interceptor) {
    add(
        route ->
            route.around().operation() != null && chosen.test(route.around().operation()),
        words,
        interceptor);
  }

  private void add(Predicate<Route> place, String words, Object interceptor) {
    Placed added = new Placed(place, interceptor);
    if (routes.stream().noneMatch(added::covers)) {
      throw new IllegalArgumentException("There is no operation " + words);
    }
    placed.add(added);
  }

  /** Whether nothing stands around a route. */
  boolean isEmpty(Route route) {
    return placed.isEmpty() && route.around().interceptors().isEmpty();
  }

  /** Whether interceptors stand around a route that know its operation. */
  boolean areTyped(Route route) {
    return !route.around().interceptors().isEmpty()
        || placed.stream().anyMatch(it -> it.isTyped() && it.covers(route));
  }

  /**
   * What answers for a route, with its interceptors around it.
   *
   * @param call the request as typed interceptors see it; null if there are none
   */
  RawEndpoint around(
      Route route, @Nullable InterceptedCall call, Link.Failures failures, RawEndpoint endpoint) {
    RawEndpoint answer = endpoint;
    List<OperationInterceptor> own = route.around().interceptors();
    for (int i = own.size() - 1; i >= 0; i--) {
      answer = around(new Link(call, own.get(i), failures), answer);
    }
    for (int i = placed.size() - 1; i >= 0; i--) {
      Placed outer = placed.get(i);
      if (outer.covers(route)) {
        answer = around(outer.of(call, failures), answer);
      }
    }
    return answer;
  }

  private static RawEndpoint around(Interceptor interceptor, RawEndpoint next) {
    return (request, response, callback) ->
        interceptor.intercept(request, response, callback, next);
  }
}
