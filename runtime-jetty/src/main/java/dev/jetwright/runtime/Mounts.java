package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.answer.Errors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ContextHandler;

/** What one server answers: what is mounted, the longest path first, and then its own routes. */
final class Mounts extends Handler.Sequence {
  private static final Comparator<Mount> ORDER = Comparator.comparing(
          (Mount mount) -> mount.host().isEmpty())
      .thenComparing(mount -> mount.host().startsWith("*"))
      .thenComparing(mount -> -mount.host().length())
      .thenComparing(mount -> -mount.prefix().length());

  private final ApiHandler own;
  private final List<Route> routes;
  private final List<Mount> mounts = new ArrayList<>();
  private String base = "";
  private volatile String rootPath = "";

  Mounts(ApiHandler own, List<Route> routes) {
    super(own);
    this.own = own;
    this.routes = routes;
  }

  String rootPath() {
    return rootPath;
  }

  Errors errors() {
    return own.errors();
  }

  Optional<OperationInfo> operation(Request request) {
    String path = ApiHandler.path(request);
    return path == null ? Optional.empty() : operation(request, path);
  }

  /** The operation for a path below this, that of an application which is mounted here, too. */
  Optional<OperationInfo> operation(Request request, String path) {
    return mounts.stream()
        .filter(mount -> mount.takes(request, path))
        .findFirst()
        .map(mount -> mount.operation(request, path))
        .orElseGet(() -> own.operation(request.getMethod(), path));
  }

  /** The applications among what is mounted. */
  List<Layers> applications() {
    return mounts.stream()
        .map(Mount::getHandler)
        .filter(Layers.class::isInstance)
        .map(Layers.class::cast)
        .toList();
  }

  /** Refuses operations that have sessions: there are none. */
  void rejectSessions() {
    for (Route route : routes) {
      if (!route.sessions().isEmpty()) {
        throw new IllegalStateException(
            "%s %s has a Session<%s>, and the server does not know where sessions are kept: add"
                    .formatted(
                        route.method(),
                        route.template(),
                        String.join(">, Session<", route.sessions()))
                + " with(Sessions.inCookie(secret)) or with(Sessions.inMemory())");
      }
    }
  }

  /** Whether there is an answer to a request that is not 404. */
  boolean answers(Request request) {
    String path = ApiHandler.path(request);
    return path == null
        || mounts.stream().anyMatch(it -> it.takes(request, path))
        || own.answers(path);
  }

  void rootPath(String path) {
    rootPath = path;
    own.rootPath(path);
  }

  /** The interceptors around the server's own operations, before it starts. */
  Interceptors interceptors() {
    if (isRunning()) {
      throw new IllegalStateException("The server has started; intercept before that");
    }
    return own.interceptors();
  }

  /** Puts a handler below a path. */
  void below(String prefix, Handler handler) {
    if (!prefix.matches("(/[^/{}]+)+")) {
      throw new IllegalArgumentException("A handler is mounted below a path like /admin, not "
          + (prefix.isEmpty() ? "at the root" : prefix));
    }
    for (Route route : routes) {
      if ((route.template() + "/").startsWith(prefix + "/")) {
        throw new IllegalArgumentException("%s %s is below %s, and nothing would reach it"
            .formatted(route.method(), route.template(), prefix));
      }
    }
    add("", prefix, handler);
  }

  /** Gives a handler all requests for a host. */
  void at(String host, Handler handler) {
    if (host.isBlank()) {
      throw new IllegalArgumentException("A host has a name, such as api.example.org");
    }
    add(host.toLowerCase(Locale.ROOT), "", handler);
  }

  private void add(String host, String prefix, Handler handler) {
    if (isRunning()) {
      throw new IllegalStateException("The server has started; mount before that");
    }
    boolean atHome = handler instanceof Layers || handler instanceof ContextHandler;
    Mount mount =
        new Mount(this, host, prefix, atHome ? handler : new ContextHandler(handler, "/"));
    if (mounts.stream().anyMatch(other -> other.place().equals(mount.place()))) {
      throw new IllegalArgumentException(mount.place() + " is taken");
    }
    if (handler instanceof Layers application) {
      application.mounted();
    }
    mounts.add(mount);
    mounts.sort(ORDER);
    mount.relocate(base);
    List<Handler> all = new ArrayList<>(mounts);
    all.add(own);
    setHandlers(all);
  }

  void relocate(String path) {
    base = path;
    mounts.forEach(mount -> mount.relocate(path));
  }
}
