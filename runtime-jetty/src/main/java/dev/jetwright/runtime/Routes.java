package dev.jetwright.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The routes of a service. */
@FunctionalInterface
public interface Routes {

  /** The routes, in source order. */
  List<Route> routes();

  /** What answers for exceptions that no operation declares; null if nothing does. */
  default @Nullable FailureHandler failures() {
    return null;
  }

  /** The same below a path: {@code new ItemsRoutes(items).below("/v1")}. */
  default Routes below(String path) {
    return () ->
        routes().stream().map(route -> route.below(path).handledBy(failures())).toList();
  }
}
