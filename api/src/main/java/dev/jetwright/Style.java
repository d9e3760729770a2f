package dev.jetwright;

/** How the parts of a value stand in a query. */
public enum Style {
  /** Each under a name of its own: {@code ?name=x&limit=10}. */
  FORM,

  /**
   * All under one name, each with its own in brackets: {@code ?filter[name]=x&filter[limit]=10}.
   */
  DEEP_OBJECT
}
