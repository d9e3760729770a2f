package dev.jetwright.runtime;

import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.RawEndpoint;
import java.util.ArrayList;
import java.util.List;

/** Which interceptors stand around a route, the first one outermost. */
final class Interceptors {
  private final List<Placed> placed = new ArrayList<>();

  private record Placed(String path, Interceptor interceptor) {

    boolean covers(Route route) {
      return (route.template() + "/").startsWith(path + "/");
    }
  }

  boolean isEmpty() {
    return placed.isEmpty();
  }

  /** Puts an interceptor around the routes at and below a path, inside of those that are there. */
  void add(String path, Interceptor interceptor, List<Route> routes) {
    Placed added = new Placed(path, interceptor);
    if (routes.stream().noneMatch(added::covers)) {
      throw new IllegalArgumentException("There is no operation at or below " + path);
    }
    placed.add(added);
  }

  /** What answers for a route, with its interceptors around it. */
  RawEndpoint around(Route route, RawEndpoint endpoint) {
    RawEndpoint answer = endpoint;
    for (int i = placed.size() - 1; i >= 0; i--) {
      if (placed.get(i).covers(route)) {
        Interceptor interceptor = placed.get(i).interceptor();
        RawEndpoint next = answer;
        answer = (request, response, callback) ->
            interceptor.intercept(request, response, callback, next);
      }
    }
    return answer;
  }
}
