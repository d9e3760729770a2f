package dev.jetwright.runtime.security;

import org.jspecify.annotations.Nullable;

/** What carries credentials: a request. */
public interface Carrier {

  /** The first line of a header; null without one. */
  @Nullable
  String headerText(String name);

  /** The last of the query parameters of a name; null without one. */
  @Nullable
  String queryText(String name);

  /** The last of the cookies of a name; null without one. */
  @Nullable
  String cookieText(String name);
}
