package dev.jetwright.runtime.limit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How a server counts requests where its contract says {@code @RateLimit}: in the memory of this
 * process, unless it is told otherwise.
 *
 * <pre>{@code
 * server.with(RateLimits.inMemory(1_000_000));                     // so many clients at once
 * server.with(RateLimits.in(RedisStore.at("redis://cache:6379"))); // with other processes
 * server.with(RateLimits.inMemory().limit("login", 50, Duration.ofMinutes(1)));
 * server.with(RateLimits.off());                                   // in a load test
 * }</pre>
 */
public final class RateLimits {
  private static final int MOST_BUCKETS = 100_000;

  private final RateLimitStore store;
  private final boolean isOn;
  private final Map<String, Rate> rates = new HashMap<>();
  private boolean isOpen = true;

  private RateLimits(RateLimitStore store, boolean isOn) {
    this.store = store;
    this.isOn = isOn;
  }

  /** A number in a time. */
  private record Rate(long requests, long seconds) {}

  /** Counts in the memory of this process, for at most 100,000 keys at once. */
  public static RateLimits inMemory() {
    return inMemory(MOST_BUCKETS);
  }

  /**
   * Counts in the memory of this process.
   *
   * @param keys for how many clients, or other keys, of all operations together; if there are more
   *     at once, those are forgotten whose time is over soonest
   */
  public static RateLimits inMemory(int keys) {
    return new RateLimits(new MemoryStore(keys), true);
  }

  /** Counts where a store does. */
  public static RateLimits in(RateLimitStore store) {
    return new RateLimits(store, true);
  }

  /** Counts nothing. */
  public static RateLimits off() {
    return new RateLimits(new MemoryStore(1), false);
  }

  /**
   * Another limit in place of the one that the contract says; to be set before the start.
   *
   * @param name the name of the limit
   * @param requests how many requests
   * @param time in which time, in whole seconds
   */
  public RateLimits limit(String name, long requests, Duration time) {
    if (requests < 1 || time.toSeconds() < 1 || time.toNanosPart() != 0) {
      throw new IllegalArgumentException("No limit: " + requests + " in " + time);
    }
    rates.put(name, new Rate(requests, time.toSeconds()));
    return this;
  }

  /**
   * Answers 503 where a store cannot be asked. At first requests are let in then, and nobody counts
   * them.
   */
  public RateLimits refuseUncounted() {
    isOpen = false;
    return this;
  }

  /** Whether requests are counted. */
  public boolean isOn() {
    return isOn;
  }

  boolean isOpen() {
    return isOpen;
  }

  RateLimitStore store() {
    return store;
  }

  Quota settled(Quota quota) {
    Rate rate = rates.get(quota.policy());
    return rate == null ? quota : quota.with(rate.requests(), rate.seconds());
  }
}
