package dev.jetwright.runtime.cors;

import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.server.Handler;

/**
 * Lets pages of other origins use the server: cross-origin resource sharing, as the Fetch standard
 * has it.
 *
 * <pre>{@code
 * server.with(Cors.origins("https://shop.example", "https://admin.shop.example")
 *     .methods("GET", "POST", "DELETE")
 *     .headers("X-Token")
 *     .expose("X-Total")
 *     .credentials());
 *
 * server.with(Cors.anyOrigin().anyMethod().anyHeader());        // a public API
 * }</pre>
 *
 * <p>The headers stand on every answer: errors, timeouts, redirects, files and what is mounted have
 * them, too, so that a page can read what went wrong. Preflight requests are answered here, with
 * 200 and {@code OK}, or with 400 and what is not allowed: {@code Disallowed CORS origin, method}.
 */
public final class Cors implements ServerFeature {
  private static final String ANY = "*";
  private static final Duration STANDARD_AGE = Duration.ofMinutes(10);
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final Origins origins;
  private final Allowed methods;
  private final Allowed headers;
  private final Extras extras;

  private Cors(Origins origins, Allowed methods, Allowed headers, Extras extras) {
    this.origins = origins;
    this.methods = methods;
    this.headers = headers;
    this.extras = extras;
  }

  /**
   * Whose pages may use the server.
   *
   * @param isAny whether those of everybody may
   */
  record Origins(boolean isAny, Set<String> names, List<Pattern> patterns) {
    boolean allow(String origin) {
      return isAny
          || names.contains(origin)
          || patterns.stream().anyMatch(it -> it.matcher(origin).matches());
    }
  }

  /** Names that a request may have. */
  record Allowed(boolean isAny, Set<String> names) {}

  /** What few servers say. */
  record Extras(
      List<String> exposed,
      boolean credentials,
      boolean privateNetwork,
      Duration maxAge,
      int preflightStatus) {

    static final Extras NONE = new Extras(List.of(), false, false, STANDARD_AGE, OK);
  }

  private static Cors of(Origins origins) {
    return new Cors(
        origins, new Allowed(false, Set.of("GET")), new Allowed(false, Set.of()), Extras.NONE);
  }

  /**
   * Pages of these origins may, each a scheme, a host and a port that is not the scheme's own:
   * {@code https://shop.example}, {@code http://localhost:5173}. No others; methods are {@code GET}
   * alone until {@link #methods} says more.
   */
  public static Cors origins(String... origins) {
    if (List.of(origins).contains(ANY)) {
      return anyOrigin();
    }
    for (String origin : origins) {
      if (!origin.equals("null") && !origin.matches("[a-z][a-z0-9+.-]*://[^/?#@\\s,]+")) {
        throw new IllegalArgumentException(
            "An origin is like https://shop.example, without a path, not " + origin);
      }
    }
    return of(new Origins(false, set(origins), List.of()));
  }

  /** Pages of every origin may. */
  public static Cors anyOrigin() {
    return of(new Origins(true, Set.of(), List.of()));
  }

  /** Pages of the origins that a regular expression matches as a whole may, too. */
  public Cors originPattern(String regex) {
    List<Pattern> all = new ArrayList<>(origins.patterns);
    all.add(Pattern.compile(regex));
    return new Cors(
        new Origins(origins.isAny, origins.names, List.copyOf(all)), methods, headers, extras);
  }

  /** With these methods; at first only {@code GET}. */
  public Cors methods(String... names) {
    return List.of(names).contains(ANY)
        ? anyMethod()
        : new Cors(origins, new Allowed(false, set(names)), headers, extras);
  }

  /** With all the usual methods: DELETE, GET, HEAD, OPTIONS, PATCH, POST and PUT. */
  public Cors anyMethod() {
    return methods("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");
  }

  /** With these headers, beside those that every page may send. */
  public Cors headers(String... names) {
    return List.of(names).contains(ANY)
        ? anyHeader()
        : new Cors(origins, methods, new Allowed(false, set(names)), extras);
  }

  /** With any header. */
  public Cors anyHeader() {
    return new Cors(origins, methods, new Allowed(true, Set.of()), extras);
  }

  /**
   * With cookies and other credentials. Then answers name the origin of the page, even where every
   * origin is allowed: browsers take no {@code *} then.
   */
  public Cors credentials() {
    return with(new Extras(
        extras.exposed, true, extras.privateNetwork, extras.maxAge, extras.preflightStatus));
  }

  /** Lets pages read these headers of answers, beside the few that they always may. */
  public Cors expose(String... names) {
    return with(new Extras(
        List.of(names),
        extras.credentials,
        extras.privateNetwork,
        extras.maxAge,
        extras.preflightStatus));
  }

  /** How long a browser may keep the answer to a preflight request; at first 10 minutes. */
  public Cors maxAge(Duration time) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("An answer cannot be kept for " + time);
    }
    return with(new Extras(
        extras.exposed, extras.credentials, extras.privateNetwork, time, extras.preflightStatus));
  }

  /** Lets public pages use a server in a private network, where browsers ask for that. */
  public Cors privateNetwork() {
    return with(new Extras(
        extras.exposed, extras.credentials, true, extras.maxAge, extras.preflightStatus));
  }

  /**
   * With which status preflight requests are allowed.
   *
   * @param status 200, with {@code OK} as its body, or 204
   */
  public Cors preflightStatus(int status) {
    if (status != OK && status != NO_CONTENT) {
      throw new IllegalArgumentException("A preflight is answered with 200 or 204, not " + status);
    }
    return with(new Extras(
        extras.exposed, extras.credentials, extras.privateNetwork, extras.maxAge, status));
  }

  private Cors with(Extras others) {
    return new Cors(origins, methods, headers, others);
  }

  private static Set<String> set(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }

  Set<String> methods() {
    return methods.names;
  }

  /** The headers that are allowed; none if all are. */
  Optional<Set<String>> headers() {
    return headers.isAny ? Optional.empty() : Optional.of(headers.names);
  }

  Origins origins() {
    return origins;
  }

  Extras extras() {
    return extras;
  }

  @Override
  public Layer layer() {
    return Layer.CORS;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    return new CorsHandler(inner, this);
  }
}
