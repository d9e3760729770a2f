package dev.jetwright.runtime;

import java.util.List;

/** The routes of a service. */
@FunctionalInterface
public interface Routes {

  /** The routes, in source order. */
  List<Route> routes();
}
