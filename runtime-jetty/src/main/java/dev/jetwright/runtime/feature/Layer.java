package dev.jetwright.runtime.feature;

/**
 * Where a feature stands, from outside to inside: the first one sees a request first and its answer
 * last. Within a layer features stand in the order in which the server was given them.
 */
public enum Layer {
  /** Whether the server lives and is ready, which nothing else is to hide. */
  HEALTH,
  /** What a proxy says of the client, in place of what the proxy is itself. */
  FORWARDED_HEADERS,
  /** The name of a request, for logs and answers. */
  REQUEST_ID,
  /** A line for each request. */
  ACCESS_LOG,
  /** Headers for browsers that stand on every answer. */
  SECURITY_HEADERS,
  /** Requests of pages that come from elsewhere. */
  CORS,
  /** Refuses hosts that are not the server's. */
  TRUSTED_HOSTS,
  /** Sends clients from http to https. */
  HTTPS_REDIRECT,
  /** Refuses what other sites let browsers do. */
  CSRF,
  /** What is remembered of a client. */
  SESSIONS,
  /** Makes answers smaller. */
  COMPRESSION,
  /** Everything else, around all that answers. */
  INNERMOST,
  /** Files, which answer where the application does not. */
  FILES
}
