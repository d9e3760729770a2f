package dev.jetwright.runtime.session;

import dev.jetwright.SetCookie.SameSite;
import dev.jetwright.runtime.feature.Layer;
import dev.jetwright.runtime.feature.ServerContext;
import dev.jetwright.runtime.feature.ServerFeature;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Where the sessions of a server are kept, and what is said of their cookie.
 *
 * <pre>{@code
 * server.with(Sessions.inCookie(secret));                          // signed
 * server.with(Sessions.inCookie(secret, lastYears).encrypted());   // nobody can read it
 * server.with(Sessions.inMemory());                                // the cookie is an id
 * server.with(Sessions.in(new RedisSessions(redis)).maxAge(Duration.ofHours(8)).secure());
 * }</pre>
 *
 * <p>The cookie is {@code session} with {@code HttpOnly}, {@code SameSite=lax}, {@code Path=/} and
 * {@code Max-Age} of 14 days from the last change on, and with {@code Secure} for requests over
 * TLS. It is set when the session has changed, and deleted when nothing is remembered any more.
 * Answers of operations that looked at their session have {@code Vary: Cookie}.
 */
public final class Sessions implements ServerFeature {
  private static final int MOST_IN_MEMORY = 100_000;

  private final Keeper keeper;
  private final SessionCookie cookie;
  private final Clock clock;

  /**
   * Where they are kept.
   *
   * @param secrets those of sessions in cookies; empty for others
   * @param store null for memory
   */
  private record Keeper(
      List<String> secrets, boolean isEncrypted, @Nullable SessionStore store) {

    Keeping keeping(SessionCookie cookie, Clock clock) {
      if (!secrets.isEmpty()) {
        Seal seal = isEncrypted ? Seal.encrypting(secrets) : Seal.signing(secrets);
        return new KeepingInCookie(cookie, seal, clock);
      }
      SessionStore known = store == null ? new MemorySessionStore(MOST_IN_MEMORY, clock) : store;
      return new KeepingInStore(known, cookie.maxAge());
    }
  }

  private Sessions(Keeper keeper, SessionCookie cookie, Clock clock) {
    cookie.check();
    this.keeper = keeper;
    this.cookie = cookie;
    this.clock = clock;
  }

  private static Sessions of(Keeper keeper) {
    return new Sessions(keeper, SessionCookie.STANDARD, Clock.systemUTC());
  }

  /**
   * Sessions that the clients hold, signed by HMAC with SHA-256: they can read them and cannot
   * change them. Such a session cannot be ended elsewhere: a copy of the cookie is good until it
   * expires. It has 4 kB at most.
   *
   * @param secret 32 characters at least that nobody guesses: {@code openssl rand -base64 32}
   * @param older secrets that came first before: what they signed still counts
   */
  public static Sessions inCookie(String secret, String... older) {
    List<String> secrets = Stream.concat(Stream.of(secret), Stream.of(older)).toList();
    for (String each : secrets) {
      if (each.length() < Seal.SHORTEST_SECRET) {
        throw new IllegalArgumentException(
            "A secret for sessions has %d characters at least, not %d; make one by"
                    .formatted(Seal.SHORTEST_SECRET, each.length())
                + " `openssl rand -base64 32`");
      }
    }
    return of(new Keeper(secrets, false, null));
  }

  /** Sessions in the memory of this process, 100,000 at most. */
  public static Sessions inMemory() {
    return of(new Keeper(List.of(), false, null));
  }

  /** Sessions in a store; the cookie is a random id of 128 bits. */
  public static Sessions in(SessionStore store) {
    return of(new Keeper(List.of(), false, Objects.requireNonNull(store)));
  }

  /**
   * Lets nobody read what the clients hold: by AES-GCM with 256 bits. Sessions that were signed
   * only do not count any more.
   */
  public Sessions encrypted() {
    if (keeper.secrets().isEmpty()) {
      throw new IllegalStateException("Sessions on the server are not shown to anybody");
    }
    return new Sessions(new Keeper(keeper.secrets(), true, null), cookie, clock);
  }

  private Sessions with(SessionCookie changed) {
    return new Sessions(keeper, changed, clock);
  }

  /** What the cookie is called; at first {@code session}. */
  public Sessions name(String name) {
    return with(cookie.name(name));
  }

  /** How long a session lasts after it has changed; at first 14 days. */
  public Sessions maxAge(Duration time) {
    return with(cookie.maxAge(time));
  }

  /** Below which path browsers send the cookie; at first {@code /}. */
  public Sessions path(String path) {
    return with(cookie.path(path));
  }

  /** The domain below which browsers send the cookie; at first to the server's own host alone. */
  public Sessions domain(String domain) {
    return with(cookie.domain(domain));
  }

  /** Whether the cookie goes along with requests that other sites lead to; at first {@code LAX}. */
  public Sessions sameSite(SameSite when) {
    return with(cookie.sameSite(when));
  }

  /** Sets the cookie for TLS only even where the server itself does not see that there is TLS. */
  public Sessions secure() {
    return with(cookie.secure());
  }

  /** What time it is, for tests; at first the clock of the machine. */
  public Sessions clock(Clock other) {
    return new Sessions(keeper, cookie, other);
  }

  @Override
  public Layer layer() {
    return Layer.SESSIONS;
  }

  @Override
  public Handler around(Handler inner, ServerContext server) {
    cookie.checkTogether();
    return new SessionHandler(inner, cookie, keeper.keeping(cookie, clock), server.log());
  }
}
