package dev.jetwright.runtime.routing;

import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** A request for what is mounted below a path. */
public final class Below extends Request.Wrapper {
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
  public Below(Request request, String root, String prefix, String path) {
    super(request);
    this.root = root;
    this.prefix = prefix;
    this.path = path;
  }

  /** The request as it is below a path; null if it is below none. */
  public static @Nullable Below of(Request request) {
    return Request.as(request, Below.class);
  }

  public String root() {
    return root;
  }

  public String prefix() {
    return prefix;
  }

  public String path() {
    return path;
  }
}
