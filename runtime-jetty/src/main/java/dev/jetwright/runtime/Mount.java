package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.routing.Below;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.util.Callback;

/** A handler that answers below a path, or for a host. */
final class Mount extends Handler.Wrapper {
  private final Mounts owner;
  private final String host;
  private final String prefix;

  /**
   * A handler at a place.
   *
   * @param host the host in lower case, or {@code *.example.org}; empty for any
   * @param prefix the path, without a slash at its end; empty for any
   */
  Mount(Mounts owner, String host, String prefix, Handler handler) {
    super(handler);
    this.owner = owner;
    this.host = host;
    this.prefix = prefix;
  }

  String place() {
    return host + prefix;
  }

  String host() {
    return host;
  }

  String prefix() {
    return prefix;
  }

  /** Tells what is inside how long the path in front of it is. */
  void relocate(String base) {
    if (getHandler() instanceof Layers application) {
      application.mounts().relocate(base + prefix);
    } else if (getHandler() instanceof ContextHandler context) {
      context.setContextPath((base + prefix).isEmpty() ? "/" : base + prefix);
    }
  }

  /** Whether a request is for it, whose decoded path is this one. */
  boolean takes(Request request, String path) {
    return (host.isEmpty() || isHost(Request.getServerName(request)))
        && (path + "/").startsWith(prefix + "/");
  }

  /** The operation for a path that it takes. */
  Optional<OperationInfo> operation(Request request, String path) {
    return getHandler() instanceof Layers application
        ? application.mounts().operation(request, path.substring(prefix.length()))
        : Optional.empty();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!host.isEmpty() && !isHost(Request.getServerName(request))) {
      return false;
    }
    if (prefix.isEmpty()) {
      return answer(request, response, callback);
    }
    Below outer = Below.of(request);
    String path = ApiHandler.path(request);
    if (path == null || !path.startsWith(prefix)) {
      return false;
    }
    String root = outer == null ? owner.rootPath() : outer.root();
    if (path.length() == prefix.length()) {
      redirect(request, root, new Answer(response, callback, owner.errors()));
      return true;
    }
    if (path.charAt(prefix.length()) != '/') {
      return false;
    }
    String before = outer == null ? prefix : outer.prefix() + prefix;
    Below below = new Below(request, root, before, path.substring(prefix.length()));
    return answer(below, response, callback);
  }

  /** The place is the handler's: what it does not answer, nobody does. */
  private boolean answer(Request request, Response response, Callback callback) throws Exception {
    if (!super.handle(request, response, callback)) {
      new Answer(response, callback, owner.errors()).send(Rejection.of(HttpStatus.NOT_FOUND_404));
    }
    return true;
  }

  private boolean isHost(String name) {
    if (name == null) {
      return false;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    return host.startsWith("*.") ? lower.endsWith(host.substring(1)) : lower.equals(host);
  }

  private static void redirect(Request request, String root, Answer answer) {
    HttpURI uri = request.getHttpURI();
    HttpURI target = HttpURI.build(uri).path(root + uri.getPath() + "/").asImmutable();
    answer.headers().put(HttpHeader.LOCATION, target.toString());
    answer.send(HttpStatus.TEMPORARY_REDIRECT_307);
  }
}
