package dev.jetwright.runtime.health;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.server.Handler;

/**
 * Tells orchestrators and load balancers whether the process lives and whether it takes requests.
 *
 * <pre>{@code
 * server.with(Health.standard()
 *     .check("database", () -> {
 *       try (Connection connection = pool.getConnection()) {
 *         return connection.isValid(1);
 *       }
 *     }));
 * }</pre>
 *
 * <p>{@code GET /health/live} is 200 as long as the process answers. {@code GET /health/ready} is
 * 200 {@code {"status":"up","checks":{"database":"up"}}} if all checks say so, and otherwise 503
 * with {@code "down"} for those that do not; it is 503 {@code {"status":"draining"}} when the
 * server is about to stop. They stand outside of everything else (hosts, redirects, logs) and in no
 * document.
 */
public final class Health implements ServerFeature {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final String live;
  private final String ready;
  private final Duration timeout;
  private final Map<String, HealthCheck> checks;

  private Health(String live, String ready, Duration timeout, Map<String, HealthCheck> checks) {
    this.live = live;
    this.ready = ready;
    this.timeout = timeout;
    this.checks = checks;
  }

  /** {@code /health/live} and {@code /health/ready}, without checks. */
  public static Health standard() {
    return new Health("/health/live", "/health/ready", TIMEOUT, Map.of());
  }

  /** The path that tells whether the process lives. */
  public Health live(String path) {
    return new Health(checked(path), ready, timeout, checks);
  }

  /** The path that tells whether the server takes requests. */
  public Health ready(String path) {
    return new Health(live, checked(path), timeout, checks);
  }

  private static String checked(String path) {
    if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
      throw new IllegalArgumentException("A path is like /health/ready, not " + path);
    }
    return path;
  }

  /**
   * What the server needs to be ready. Checks run side by side whenever somebody asks, and never
   * twice at once.
   */
  public Health check(String name, HealthCheck check) {
    Map<String, HealthCheck> all = new LinkedHashMap<>(checks);
    all.put(name, check);
    return new Health(live, ready, timeout, all);
  }

  /** How long a check may take until it counts as down; at first 5 seconds. */
  public Health timeout(Duration time) {
    return new Health(live, ready, time, checks);
  }

  @Override
  public Layer layer() {
    return Layer.HEALTH;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new HealthHandler(inner, server, live, ready, new Checks(checks, timeout, server.log()));
  }
}
