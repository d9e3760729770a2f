package dev.jetwright.runtime;

import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request for what is mounted below a path. */
final class Below extends Request.Wrapper {
  private final String root;
  private final String prefix;
  private final String path;

  /**
   * A request below a path.
   *
   * @param root what a proxy took away in front of the path
   * @param prefix the path that it is below
   * @param path the rest of the path, decoded
   */
  Below(Request request, String root, String prefix, String path) {
    super(request);
    this.root = root;
    this.prefix = prefix;
    this.path = path;
  }

  /** The request as it is below a path; null if it is below none. */
  static @Nullable Below of(Request request) {
    return Request.as(request, Below.class);
  }

  String root() {
    return root;
  }

  String prefix() {
    return prefix;
  }

  String path() {
    return path;
  }
}
