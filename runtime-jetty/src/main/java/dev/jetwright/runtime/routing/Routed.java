package dev.jetwright.runtime.routing;

/** What stands somewhere: at the paths of a template, for a method. */
public interface Routed {

  /** The HTTP method. */
  String method();

  /** The path template. */
  String template();
}
