package dev.jetwright.runtime;

import dev.jetwright.runtime.answer.Errors;
import dev.jetwright.runtime.body.BodySettings;
import dev.jetwright.runtime.check.MessageBundles;
import dev.jetwright.runtime.compress.CompressionFeature;
import dev.jetwright.runtime.compress.CompressionSettings;
import dev.jetwright.runtime.connection.Http2;
import dev.jetwright.runtime.connection.WatchedConnector;
import dev.jetwright.runtime.content.BodyCodec;
import dev.jetwright.runtime.content.TemplateEngine;
import dev.jetwright.runtime.error.ErrorRenderer;
import dev.jetwright.runtime.feature.Interceptor;
import dev.jetwright.runtime.feature.ServerFeature;
import dev.jetwright.runtime.form.FormLimits;
import dev.jetwright.runtime.limit.RateLimits;
import dev.jetwright.runtime.log.Logs;
import dev.jetwright.runtime.routing.Pace;
import dev.jetwright.runtime.settings.SettingsTable;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

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
public class JettyServer implements AutoCloseable {
  private static final long STOP_MILLIS = 30_000;

  private final Logger log = Logs.ofServer();
  private final Errors errors = new Errors(log);
  private final BodySettings bodies = new BodySettings();
  private final ApiHandler handler;
  private final Mounts mounts;
  private final Layers layers;
  private final Server server;
  private final ServerConnector connector;
  private CompressionSettings compression = CompressionSettings.standard();
  private List<SettingsTable> settings = List.of();
  private boolean isGiven;

  /** A server that is not started yet. */
  protected JettyServer(ApiDocument document, Routes... routes) {
    List<Route> all = new ArrayList<>();
    for (Routes some : routes) {
      all.addAll(some.routes());
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
    server.setStopTimeout(STOP_MILLIS);
  }

  /**
   * Which answers are compressed; at first {@link CompressionSettings#standard}. To be set before
   * the start; for what is mounted the outermost server decides.
   */
  public final JettyServer compression(CompressionSettings settings) {
    compression = settings;
    return this;
  }

  /** What {@code @Past} and {@code @Future} take for now; at first the clock of the machine. */
  public final JettyServer clock(Clock clock) {
    bodies.clock(clock);
    return this;
  }

  /** The texts of faults in other languages; the generated server gives those of its bundles. */
  protected final void messages(MessageBundles bundles) {
    bodies.messages(bundles);
  }

  /** Lets settings stand on the command line beside the server's own options. */
  protected final void settings(SettingsTable... tables) {
    settings = List.of(tables);
  }

  /** Lets every error be problem details, with this in front of the names of declared ones. */
  protected final void problems(String types) {
    errors.problems(types);
  }

  /** What errors look like: as the contract says, unless they were replaced. */
  public final ErrorRenderer errors() {
    return errors.renderer();
  }

  /** Replaces what errors look like which operations do not declare. */
  public final JettyServer errors(ErrorRenderer renderer) {
    errors.renderer(renderer);
    return this;
  }

  /**
   * Whether the answer to a crash shows what was thrown, with its stack trace: for development
   * only, at first it does not.
   */
  public final JettyServer devMode(boolean isOn) {
    errors.show(isOn);
    return this;
  }

  /**
   * Serves another application below a path, with its own document there; before the start.
   *
   * <pre>{@code
   * new ShopServer(items).mount("/admin", new AdminServer(users)).run(args);
   * }</pre>
   */
  public final JettyServer mount(String path, JettyServer application) {
    mounts.below(path, application.given());
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
    mounts.at(host, application.given());
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
    mounts.intercept(path, interceptor);
    return this;
  }

  /** Gives what answers requests to another server, which starts and stops it from now on. */
  private Layers given() {
    isGiven = true;
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

  /**
   * The most bytes that a body may have which is kept in memory: JSON, the fields of a form, a
   * {@code byte[]}. More is 413. At first 10 MiB; {@code @MaxSize} on an operation wins.
   */
  public final JettyServer bodyLimit(long bytes) {
    bodies.bodyLimit(bytes);
    return this;
  }

  /**
   * The most bytes that a body may have which is not kept in memory: a form with files, an
   * {@code InputStream}, JSON Lines. More is 413. At first 1 GiB; {@code @MaxSize} on an operation
   * wins.
   */
  public final JettyServer uploadLimit(long bytes) {
    bodies.uploadLimit(bytes);
    return this;
  }

  /**
   * How long a stream of events may have nothing to say before a comment keeps its connection
   * alive. At first 15 seconds; {@code Events.keepAlive} wins.
   */
  public final JettyServer keepAlive(Duration silence) {
    bodies.streams().keepAlive(silence);
    return this;
  }

  /**
   * How long operations may take that do not say so themselves; then they are interrupted, and the
   * answer is 503. At first as long as they like.
   */
  public final JettyServer timeout(Duration time) {
    return timeout(time, HttpStatus.SERVICE_UNAVAILABLE_503);
  }

  /**
   * The same with another answer.
   *
   * @param status 503 or 504
   */
  public final JettyServer timeout(Duration time, int status) {
    bodies.pace(Pace.of(time, status));
    return this;
  }

  /** What a form may have at most. */
  public final JettyServer formLimits(FormLimits limits) {
    bodies.formLimits(limits);
    return this;
  }

  /** Reads and writes bodies of other media types than JSON, where operations have them. */
  public final JettyServer with(BodyCodec codec) {
    bodies.add(codec);
    return this;
  }

  /** Renders the pages of operations that answer with a {@code View}. */
  public final JettyServer with(TemplateEngine engine) {
    bodies.templates(engine);
    return this;
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

  /**
   * Serves until the process is told to stop, and then finishes the requests in flight.
   *
   * @param arguments {@code --host}, {@code --port}, {@code --root-path} and {@code --dev}; without
   *     them the environment variables {@code HOST}, {@code PORT}, {@code ROOT_PATH} and
   *     {@code JETWRIGHT_DEV=true} count, and at last all addresses, 8080, no root path and no
   *     development mode; settings of the application may stand among them
   */
  public final void run(String... arguments) {
    CommandLine options = CommandLine.ofProcess(arguments, settings);
    server.setStopAtShutdown(true);
    try {
      if (options.rootPath() != null) {
        rootPath(options.rootPath());
      }
      if (options.isDev()) {
        devMode(true);
      }
    } catch (IllegalArgumentException e) {
      CommandLine.exit(2, e.getMessage(), CommandLine.USAGE);
      return;
    }
    try {
      start(options.host(), options.port());
    } catch (IOException e) {
      CommandLine.exit(1, "Cannot listen on " + options + ": " + reason(e));
      return;
    }
    log.info("Listening on http://{}:{}", options.displayedHost(), port());
    if (options.isDev()) {
      log.warn("Development mode: answers to crashes show stack traces");
    }
    try {
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
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

  private void start(@Nullable String host, int port) throws IOException {
    if (isGiven) {
      throw new IllegalStateException("Mounted in another server, which is to be started");
    }
    layers.requireSessions(false);
    layers.replace(new CompressionFeature(compression, log));
    server.setHandler(new GracefulHandler(layers));
    connector.setHost(host);
    connector.setPort(port);
    try {
      server.start();
    } catch (IOException e) {
      close();
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The server does not start", e);
    }
  }

  /** The port that it listens on. */
  public final int port() {
    return connector.getLocalPort();
  }

  /** What answers requests, for a Jetty server of one's own. */
  public final Handler handler() {
    return layers;
  }

  /** Stops, after the requests in flight. */
  @Override
  public final void close() {
    try {
      server.stop();
    } catch (TimeoutException e) {
      log.warn("What was in flight has been cut off after {} s", STOP_MILLIS / 1000);
    } catch (Exception e) {
      throw new IllegalStateException("The server does not stop", e);
    }
  }

  /** Jetty wraps the reason: {@code Failed to bind to 0.0.0.0/0.0.0.0:8080}. */
  private static String reason(IOException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }
}
