package dev.jetwright.runtime;

import dev.jetwright.OperationInfo;
import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.body.BodyAwaited;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.call.InterceptedCall;
import dev.jetwright.runtime.call.Link;
import dev.jetwright.runtime.error.Rejection;
import dev.jetwright.runtime.feature.RawEndpoint;
import dev.jetwright.runtime.id.RequestId;
import dev.jetwright.runtime.limit.RateLimits;
import dev.jetwright.runtime.routing.Below;
import dev.jetwright.runtime.routing.RouteTree;
import dev.jetwright.runtime.task.Afterwards;
import dev.jetwright.runtime.task.TaskRunner;
import dev.jetwright.runtime.text.UrlText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executor;
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

  private final RouteTree<Route> routes;
  private final Interceptors interceptors;
  private final Errors errors;
  private final Failures failures;
  private final TaskRunner tasks;
  private final BodySettings settings;
  private final Limiting limiting;
  private @Nullable Executor threads;
  private volatile boolean redirectSlashes = true;
  private volatile String rootPath = "";

  ApiHandler(List<Route> routes, BodySettings settings, Errors errors, Failures failures) {
    super(invocationType(routes));
    this.routes = new RouteTree<>(routes);
    this.interceptors = new Interceptors(routes);
    this.settings = settings;
    this.errors = errors;
    this.failures = failures;
    this.limiting = new Limiting(routes);
    this.tasks = new TaskRunner(errors.log());
    addBean(tasks);
    addBean(settings.streams());
    addBean(limiting);
  }

  private static InvocationType invocationType(List<Route> routes) {
    return routes.stream().anyMatch(route -> route.pace().isNonBlocking())
        ? InvocationType.NON_BLOCKING
        : InvocationType.BLOCKING;
  }

  @Override
  protected void doStart() throws Exception {
    // Otherwise Jetty has left the thread that reads from the network already.
    threads = getServer().getInvocationType() == InvocationType.NON_BLOCKING
        ? getServer().getThreadPool()
        : null;
    super.doStart();
  }

  BodySettings settings() {
    return settings;
  }

  Errors errors() {
    return errors;
  }

  /** What is known of the operation of a route, if only where it stands. */
  OperationInfo operation(Route route) {
    String method = route.method();
    String path = route.template();
    return failures
        .operation(route)
        .orElseGet(() -> new OperationInfo(
            method, path, method + " " + path, Object.class, List.of(), List.of(), false, true));
  }

  /** What is done for a request when it has been answered. */
  Afterwards afterwards(Exchange exchange) {
    Request request = exchange.answer().request();
    return new Afterwards(
        tasks,
        request.getComponents().getExecutor(),
        failures.name(request, exchange.route()),
        RequestId.orNew(request));
  }

  /** What works for requests that have been answered. */
  TaskRunner tasks() {
    return tasks;
  }

  Failures failures() {
    return failures;
  }

  Interceptors interceptors() {
    return interceptors;
  }

  void redirectSlashes(boolean on) {
    redirectSlashes = on;
  }

  String rootPath() {
    return rootPath;
  }

  void rootPath(String path) {
    rootPath = path;
    errors.rootPath(path);
  }

  /** The operation for a method and a decoded path. */
  Optional<OperationInfo> operation(String method, String path) {
    RouteTree.Match<Route> match = routes.find(method, path);
    return match == null ? Optional.empty() : failures.operation(match.route());
  }

  /** Whether something stands at a path, or where it is redirected to. */
  boolean answers(String path) {
    return !methods(path).isEmpty()
        || redirectSlashes && !methods(otherSlash(path)).isEmpty();
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
    RouteTree.Match<Route> match = path == null ? null : routes.find(request.getMethod(), path);
    if (match == null) {
      withoutRoute(request, path, new Answer(response, callback, errors));
    } else if (threads == null || isNonBlocking(match.route())) {
      answer(match, request, response, callback);
    } else {
      threads.execute(
          () -> RequestId.during(request, () -> answer(match, request, response, callback)));
    }
    return true;
  }

  void rateLimits(RateLimits limits) {
    limiting.settings(limits);
  }

  private boolean isNonBlocking(Route route) {
    return route.pace().isNonBlocking() && !limiting.waits(route);
  }

  private void answer(
      RouteTree.Match<Route> match, Request request, Response response, Callback callback) {
    Route route = match.route();
    if (interceptors.isEmpty(route)) {
      operate(match, request, response, callback);
    } else if (interceptors.areTyped(route)) {
      InterceptedCall call =
          new InterceptedCall(request, response, callback, route.around().operation(), errors);
      intercept(match, request, new Answer(call.response(), call.callback(), errors), call);
    } else {
      intercept(match, request, new Answer(response, callback, errors), null);
    }
  }

  private void intercept(
      RouteTree.Match<Route> match,
      Request request,
      Answer answer,
      @Nullable InterceptedCall call) {
    RawEndpoint endpoint = (inner, response, callback) -> operate(match, inner, response, callback);
    Route route = match.route();
    try {
      answer.raw(request, interceptors.around(route, call, new Failing(match, call), endpoint));
    } catch (Answer.RawFailure e) {
      InterceptedCall.failed(request, e.getCause());
      failures.fail(answer, route, e.getCause());
    }
  }

  /** Answers for interceptors that fail as for the operation. */
  private final class Failing implements Link.Failures {
    private final RouteTree.Match<Route> match;
    private final @Nullable InterceptedCall call;

    Failing(RouteTree.Match<Route> match, @Nullable InterceptedCall call) {
      this.match = match;
      this.call = call;
    }

    @Override
    public void answer(Request request, Throwable error) {
      Exchange exchange =
          new Exchange(request, call.response(), call.callback(), match, ApiHandler.this);
      failures.fail(exchange, error);
      exchange.leave();
    }

    @Override
    public void note(Request request, Throwable error) {
      failures.note(request, match.route(), error);
    }
  }

  private void operate(
      RouteTree.Match<Route> match, Request request, Response response, Callback callback) {
    Exchange exchange = new Exchange(request, response, callback, match, this);
    exchange.begin(match.route().pace().orElse(settings.pace()));
    run(limiting.around(match.route()), exchange);
  }

  /** Lets an endpoint answer, or what goes on where another has stopped. */
  void run(Endpoint endpoint, Exchange exchange) {
    int parts = exchange.parts();
    try {
      endpoint.answer(exchange);
      if (!exchange.answer().isSent() && exchange.parts() == parts) {
        throw new IllegalStateException("The endpoint did not answer");
      }
    } catch (BodyAwaited e) {
      exchange.awaitBody(() -> run(endpoint, exchange));
    } catch (Throwable e) {
      failures.fail(exchange, e);
    } finally {
      exchange.leave();
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
