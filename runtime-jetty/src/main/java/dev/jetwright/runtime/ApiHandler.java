package dev.jetwright.runtime;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes requests to their routes, and answers those that have none. */
final class ApiHandler extends Handler.Abstract {
  private static final String GET = HttpMethod.GET.asString();
  private static final String HEAD = HttpMethod.HEAD.asString();
  private static final String OPTIONS = HttpMethod.OPTIONS.asString();

  private final RouteTree routes;
  private final Interceptors interceptors = new Interceptors();
  private final Errors errors;
  private final BodySettings settings;
  private volatile boolean redirectSlashes = true;
  private volatile String rootPath = "";

  ApiHandler(List<Route> routes, BodySettings settings) {
    this.routes = new RouteTree(routes);
    this.settings = settings;
    this.errors = settings.errors();
    addBean(settings.streams());
  }

  Errors errors() {
    return errors;
  }

  Interceptors interceptors() {
    return interceptors;
  }

  void redirectSlashes(boolean on) {
    redirectSlashes = on;
  }

  void rootPath(String path) {
    rootPath = path;
    errors.rootPath(path);
  }

  /** The decoded path of a request, below what it is mounted at; null if it is encoded badly. */
  static @Nullable String path(Request request) {
    Below below = Below.of(request);
    if (below != null) {
      return below.path();
    }
    String raw = request.getHttpURI().getPath();
    return raw == null ? "" : UrlText.path(raw);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    String path = path(request);
    RouteTree.Match match = path == null ? null : routes.find(request.getMethod(), path);
    if (match == null) {
      withoutRoute(request, path, new Answer(response, callback, errors));
    } else if (interceptors.isEmpty()) {
      answer(match, request, response, callback);
    } else {
      intercept(match, request, new Answer(response, callback, errors));
    }
    return true;
  }

  private void intercept(RouteTree.Match match, Request request, Answer answer) {
    RawEndpoint endpoint = (inner, response, callback) -> answer(match, inner, response, callback);
    try {
      answer.raw(request, interceptors.around(match.route(), endpoint));
    } catch (Answer.RawFailure e) {
      errors.fail(answer, match.route(), e.getCause());
    }
  }

  private void answer(
      RouteTree.Match match, Request request, Response response, Callback callback) {
    answer(match.route().endpoint(), new Exchange(request, response, callback, match, settings));
  }

  private void answer(Endpoint endpoint, Exchange exchange) {
    try {
      endpoint.answer(exchange);
      if (!exchange.answer().isSent() && !exchange.isLater()) {
        throw new IllegalStateException("The endpoint did not answer");
      }
    } catch (Throwable e) {
      errors.fail(exchange, e);
    } finally {
      if (!exchange.isLater()) {
        exchange.close();
      }
    }
  }

  private void withoutRoute(Request request, @Nullable String path, Answer answer) {
    if (path == null) {
      answer.send(Rejection.of(HttpStatus.BAD_REQUEST_400));
      return;
    }
    Set<String> methods = methods(path);
    boolean isOptions = request.getMethod().equals(OPTIONS);
    if (!methods.isEmpty()) {
      answer.headers().put(HttpHeader.ALLOW, String.join(", ", methods));
      if (isOptions) {
        answer.send(HttpStatus.NO_CONTENT_204);
      } else {
        answer.send(Rejection.of(HttpStatus.METHOD_NOT_ALLOWED_405));
      }
    } else if (isOptions && path.equals("*")) {
      answer.send(HttpStatus.NO_CONTENT_204);
    } else {
      redirectOrGiveUp(request, path, answer);
    }
  }

  /** A path that differs from a route's by slashes at its end is sent there. */
  private void redirectOrGiveUp(Request request, String path, Answer answer) {
    if (!redirectSlashes || methods(otherSlash(path)).isEmpty()) {
      answer.send(Rejection.of(HttpStatus.NOT_FOUND_404));
      return;
    }
    HttpURI uri = request.getHttpURI();
    String target = HttpURI.build(uri).path(target(request, path)).asImmutable().toString();
    answer.headers().put(HttpHeader.LOCATION, target);
    answer.send(HttpStatus.TEMPORARY_REDIRECT_307);
  }

  /** The path to go to, as it was written where that says where its slashes are. */
  private String target(Request request, String path) {
    Below below = Below.of(request);
    String root = below == null ? rootPath : below.root();
    String raw = request.getHttpURI().getPath();
    if (raw.endsWith("/") == path.endsWith("/")) {
      return root + otherSlash(raw);
    }
    String prefix = below == null ? "" : below.prefix();
    return root + UrlText.encoded(prefix + otherSlash(path));
  }

  private static String otherSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return end < path.length() ? path.substring(0, end) : path + "/";
  }

  /** What {@code Allow} says of a path: its routes, and what is derived from them. */
  private Set<String> methods(String path) {
    Set<String> methods = path.startsWith("/") ? routes.methods(path) : Set.of();
    if (methods.isEmpty()) {
      return methods;
    }
    Set<String> all = new TreeSet<>(methods);
    all.add(OPTIONS);
    if (all.contains(GET)) {
      all.add(HEAD);
    }
    return all;
  }
}
