package dev.jetwright.runtime;

import dev.jetwright.Lifecycle;
import dev.jetwright.OperationInfo;
import dev.jetwright.OperationInterceptor;
import dev.jetwright.runtime.compress.CompressionFeature;
import dev.jetwright.runtime.connection.Http2;
import dev.jetwright.runtime.connection.WatchedConnector;
import dev.jetwright.runtime.depend.ProviderSet;
import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.ServerFeature;
import dev.jetwright.runtime.lifecycle.Draining;
import dev.jetwright.runtime.lifecycle.Hook;
import dev.jetwright.runtime.lifecycle.Lifecycles;
import dev.jetwright.runtime.lifecycle.ShutdownSettings;
import dev.jetwright.runtime.limit.RateLimits;
import dev.jetwright.runtime.settings.SettingsTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/**
 * Serves an application. The generated server extends it.
 *
 * <pre>{@code
 * new ApiServer(new ItemStore()).run(args);          // until the process is told to stop
 *
 * try (ApiServer server = new ApiServer(items)) {    // in a test
 *   int port = server.start(0);
 * }
 * }</pre>
 */
public class JettyServer extends ServerSettings implements AutoCloseable {
  private final ApiHandler handler;
  private final Mounts mounts;
  private final Layers layers;
  private final Server server;
  private final ServerConnector connector;
  private List<SettingsTable> settings = List.of();
  private final Lifecycles lifecycles = new Lifecycles(log);
  private @Nullable ProviderSet providers;
  private ShutdownSettings shutdown = ShutdownSettings.standard();
  private @Nullable Draining draining;
  private boolean isGiven;

  /** A server that is not started yet, and knows nothing of its operations but the document. */
  protected JettyServer(ApiDocument document, Routes... routes) {
    this(document, List.of(), routes);
  }

  /** A server that is not started yet. */
  protected JettyServer(ApiDocument document, List<OperationInfo> operations, Routes... routes) {
    List<Route> all = new ArrayList<>();
    for (Routes some : routes) {
      some.routes().forEach(route -> all.add(route.among(operations)));
    }
    server = new Server(Threads.of(all));
    connector = new WatchedConnector(server);
    // The application's own route for this path, if it has one, came first and wins.
    all.add(document.route(this::rootPath));
    handler = new ApiHandler(all, bodies, errors, new Failures(errors, document, log));
    mounts = new Mounts(handler, all);
    layers = new Layers(mounts);
    server.addConnector(connector);
    server.setErrorHandler(new JsonErrors(errors));
  }

  /**
   * Serves another application below a path, with its own document there; before the start.
   *
   * <pre>{@code
   * new ShopServer(items).mount("/admin", new AdminServer(users)).run(args);
   * }</pre>
   */
  public final JettyServer mount(String path, JettyServer application) {
    mounts.below(path, application.given(this));
    return this;
  }

  /**
   * Lets a Jetty handler answer everything below a path; before the start. The path itself is
   * redirected to the one with a slash. What the handler does not answer is 404.
   */
  public final JettyServer mount(String path, Handler handler) {
    mounts.below(path, handler);
    return this;
  }

  /**
   * Serves another application to requests for a host, such as {@code api.example.org} or
   * {@code *.example.org}; before the start.
   */
  public final JettyServer host(String host, JettyServer application) {
    mounts.at(host, application.given(this));
    return this;
  }

  /** Lets a Jetty handler answer all requests for a host; before the start. */
  public final JettyServer host(String host, Handler handler) {
    mounts.at(host, handler);
    return this;
  }

  /**
   * Puts an interceptor around the operations at and below a path, such as that of an interface;
   * before the start. The first one is outermost.
   *
   * @param path the start of their path templates, such as {@code /items}; empty for all
   */
  public final JettyServer intercept(String path, Interceptor interceptor) {
    mounts.interceptors().below(path, interceptor);
    return this;
  }

  /** The same with an interceptor that knows the operations. */
  public final JettyServer intercept(String path, OperationInterceptor interceptor) {
    mounts.interceptors().below(path, interceptor);
    return this;
  }

  /** Puts an interceptor around the operations of an interface; before the start. */
  public final JettyServer intercept(Class<?> service, OperationInterceptor interceptor) {
    return intercept(operation -> operation.service() == service, interceptor);
  }

  /** Puts an interceptor around the operations that are chosen; before the start. */
  public final JettyServer intercept(
      Predicate<OperationInfo> operations, OperationInterceptor interceptor) {
    mounts.interceptors().around(operations, "that was chosen", interceptor);
    return this;
  }

  /** Gives what answers requests to another server, which starts and stops it from now on. */
  private Layers given(JettyServer outer) {
    isGiven = true;
    outer.lifecycles.add(getClass().getSimpleName(), lifecycles);
    return layers;
  }

  /**
   * Whether a path that has a slash too many or too few at its end is redirected with 307. At first
   * it is, unless the application says otherwise; if not, it is 404.
   */
  public final JettyServer redirectSlashes(boolean areRedirected) {
    handler.redirectSlashes(areRedirected);
    return this;
  }

  /**
   * What a proxy takes away in front of every path, such as {@code /shop}: redirects and the
   * document put it back.
   */
  public final JettyServer rootPath(String path) {
    if (!path.matches("(/[A-Za-z0-9._~%-]+)*")) {
      throw new IllegalArgumentException("A root path is empty or like /shop/v1, not " + path);
    }
    mounts.rootPath(path);
    return this;
  }

  private String rootPath() {
    return mounts.rootPath();
  }

  /** How requests are counted where the contract limits them; before the start. */
  public final JettyServer with(RateLimits limits) {
    handler.rateLimits(limits);
    return this;
  }

  /**
   * Puts a feature around everything that the server answers; before the start. Each has its place
   * among the others, whatever the order of the calls.
   */
  public final JettyServer with(ServerFeature feature) {
    layers.add(feature);
    return this;
  }

  /**
   * Whether HTTP/2 is spoken on the same port as HTTP/1.1, without TLS: to clients that know it
   * beforehand and to those that ask for an upgrade. At first it is; to be set before the start.
   */
  public final JettyServer http2(boolean isSpoken) {
    Http2 http2 = connector.getConnectionFactory(Http2.class);
    if (isSpoken && http2 == null) {
      HttpConnectionFactory http1 = connector.getConnectionFactory(HttpConnectionFactory.class);
      connector.addConnectionFactory(new Http2(http1.getHttpConfiguration()));
    } else if (!isSpoken && http2 != null) {
      connector.removeConnectionFactory(http2.getProtocol());
    }
    return this;
  }

  @Override
  final JettyServer self() {
    return this;
  }

  /** Lets settings stand on the command line beside the server's own options. */
  protected final void settings(SettingsTable... tables) {
    settings = List.of(tables);
  }

  /**
   * What starts before the server listens and stops after its last request, in the order in which
   * it is added here; for what is neither implementation nor provider.
   */
  public final JettyServer with(Lifecycle component) {
    lifecycles.add(component.getClass().getSimpleName(), component);
    return this;
  }

  /** What makes the values that operations depend on; the generated server gives it. */
  protected final void providers(ProviderSet set) {
    providers = set;
    lifecycles.add("What is provided", set);
  }

  /**
   * For tests: puts a value in place of what a provider makes, which is not called then; before the
   * start. The value is never closed.
   *
   * @param type the class of what is provided
   */
  public final <T> JettyServer override(Class<T> type, T value) {
    return override(type, "", value);
  }

  /**
   * The same for the provider of a name.
   *
   * @param name the provider's name, where several provide the type
   */
  public final <T> JettyServer override(Class<T> type, String name, T value) {
    if (providers == null || !providers.replace(type, name, value)) {
      throw new IllegalArgumentException("Nobody provides " + type.getName()
          + (name.isEmpty() ? "" : " \"" + name + "\"") + " for an operation");
    }
    return this;
  }

  /** Implementations and other classes of the application, which may be {@link Lifecycle}s. */
  protected final void components(Object... all) {
    for (Object component : all) {
      if (component instanceof Lifecycle lifecycle) {
        with(lifecycle);
      }
    }
  }

  /**
   * Something to do before the server listens, after what was added before. If it fails the server
   * does not start.
   *
   * <pre>{@code
   * server.onStart("migrations", database::migrate).onStop("database", database::close);
   * }</pre>
   *
   * @param name what messages call it
   */
  public final JettyServer onStart(String name, Lifecycle.Action action) {
    lifecycles.add(name, Hook.onStart(action));
    return this;
  }

  /**
   * Something to do when the server has answered its last request and done its background tasks,
   * before what was added earlier; also when something fails to start that was added later.
   *
   * @param name what messages call it
   */
  public final JettyServer onStop(String name, Lifecycle.Action action) {
    lifecycles.add(name, Hook.onStop(action));
    return this;
  }

  /** How much time it takes to stop. */
  public final JettyServer shutdown(ShutdownSettings settings) {
    shutdown = settings;
    handler.tasks().limit(settings.tasks());
    return this;
  }

  /**
   * Serves until the process is told to stop, and then finishes the requests in flight and their
   * background tasks. It ends with status 2 if the arguments make no sense, with 1 if it cannot
   * listen, and with 3 if something fails to start.
   *
   * @param arguments {@code --host}, {@code --port}, {@code --root-path} and {@code --dev}; without
   *     them the environment variables {@code HOST}, {@code PORT}, {@code ROOT_PATH} and
   *     {@code JETWRIGHT_DEV=true} count, and at last all addresses, 8080, no root path and no
   *     development mode; settings of the application may stand among them
   */
  public final void run(String... arguments) {
    new Run(this, log).run(CommandLine.ofProcess(arguments, settings));
  }

  /**
   * Starts to serve, on all addresses.
   *
   * @param port the port; 0 for any that is free
   * @return the port
   */
  public final int start(int port) throws IOException {
    start(null, port);
    return port();
  }

  final synchronized void start(@Nullable String host, int port) throws IOException {
    if (isGiven) {
      throw new IllegalStateException("Mounted in another server, which is to be started");
    }
    layers.requireSessions(false);
    layers.replace(new CompressionFeature(compression, log));
    draining = new Draining(layers);
    server.setHandler(draining);
    server.setStopTimeout(shutdown.requests().toMillis());
    connector.setHost(host);
    connector.setPort(port);
    lifecycles.start();
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw e;
    } catch (Exception e) {
      close();
      throw new IllegalStateException("The server does not start", e);
    }
  }

  /** Waits until it has stopped. */
  final void join() throws InterruptedException {
    server.join();
  }

  /** The port that it listens on. */
  public final int port() {
    return connector.getLocalPort();
  }

  /** What answers requests, for a Jetty server of one's own. */
  public final Handler handler() {
    return layers;
  }

  /** Stops, after the requests in flight and their background tasks. */
  @Override
  public final synchronized void close() {
    try {
      giveNotice();
      server.stop();
    } catch (TimeoutException e) {
      log.warn(
          "What was in flight has been cut off after {} s",
          shutdown.requests().toMillis() / 1000.0);
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop", e);
    } finally {
      lifecycles.stop();
    }
  }

  private void giveNotice() {
    if (draining != null && server.isStarted()) {
      draining.announce();
      try {
        Thread.sleep(shutdown.notice().toMillis());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
