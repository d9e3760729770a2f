package dev.jetwright.runtime;

import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.limit.Quotas;
import java.util.List;

/** The routes of a service. */
@FunctionalInterface
public interface Routes {

  /** The routes, in source order. */
  List<Route> routes();

  /** The same with somebody who answers for exceptions that no operation declares. */
  default Routes handledBy(FailureHandler handler) {
    return () -> routes().stream().map(route -> route.handledBy(handler)).toList();
  }

  /** The same, where no operation may be called more often which says nothing itself. */
  default Routes limited(Quota... quotas) {
    Quotas outer = Quotas.of(quotas);
    return () -> routes().stream().map(route -> route.within(outer)).toList();
  }

  /** The same with interceptors around all of them, the first one outermost. */
  default Routes interceptedBy(OperationInterceptor... outer) {
    return () -> routes().stream().map(route -> route.interceptedBy(outer)).toList();
  }

  /** The same below a path: {@code new ItemsRoutes(items).below("/v1")}. */
  default Routes below(String path) {
    return () -> routes().stream().map(route -> route.below(path)).toList();
  }
}
