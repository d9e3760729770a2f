package dev.jetwright.jwt;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * A set of public keys at an address (RFC 7517), as identity providers publish it.
 *
 * <pre>{@code
 * Jwks.at(URI.create("https://login.example.com/.well-known/jwks.json"))
 *     .keptFor(Duration.ofMinutes(5))
 *     .fetchedAtMostEvery(Duration.ofSeconds(30))
 *     .usedInOutagesFor(Duration.ofHours(4))
 *     .timeout(Duration.ofSeconds(2));
 * }</pre>
 *
 * <p>These are the defaults. The keys are fetched when they are needed first, again when they are
 * old, and whenever a token names a key that is not among them: so keys can be replaced without
 * anybody being told.
 */
public final class Jwks {
  private static final Duration KEPT = Duration.ofMinutes(5);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration OUTAGE = Duration.ofHours(4);
  private static final Duration TIMEOUT = Duration.ofSeconds(2);

  private final URI uri;
  private final Duration kept;
  private final Duration pause;
  private final Duration outage;
  private final Duration timeout;

  private Jwks(URI uri, Duration kept, Duration pause, Duration outage, Duration timeout) {
    this.uri = Objects.requireNonNull(uri);
    this.kept = positive(kept);
    this.pause = positive(pause);
    this.outage = positive(outage);
    this.timeout = positive(timeout);
  }

  private static Duration positive(Duration duration) {
    if (duration.isNegative() || duration.isZero()) {
      throw new IllegalArgumentException("Not a time to wait: " + duration);
    }
    return duration;
  }

  /** The keys at an address, {@code https} unless the way there is safe otherwise. */
  public static Jwks at(URI uri) {
    return new Jwks(uri, KEPT, PAUSE, OUTAGE, TIMEOUT);
  }

  /** How long they are used without a look at whether they are still the same: 5 minutes. */
  public Jwks keptFor(Duration duration) {
    return new Jwks(uri, duration, pause, outage, timeout);
  }

  /**
   * How often they are fetched for tokens that name keys which are not there: once in 30 seconds,
   * and once more. Whoever makes such tokens up cannot make the server ask all the time.
   */
  public Jwks fetchedAtMostEvery(Duration duration) {
    return new Jwks(uri, kept, duration, outage, timeout);
  }

  /** How long the old ones are used while no new ones can be fetched: 4 hours. */
  public Jwks usedInOutagesFor(Duration duration) {
    return new Jwks(uri, kept, pause, duration, timeout);
  }

  /** How long the connection may take, and then the answer: 2 seconds each. */
  public Jwks timeout(Duration duration) {
    return new Jwks(uri, kept, pause, outage, duration);
  }

  URI uri() {
    return uri;
  }

  Duration kept() {
    return kept;
  }

  Duration pause() {
    return pause;
  }

  Duration outage() {
    return outage;
  }

  Duration timeout() {
    return timeout;
  }
}
