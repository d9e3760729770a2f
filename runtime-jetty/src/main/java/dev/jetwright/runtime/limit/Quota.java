package dev.jetwright.runtime.limit;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How many requests an operation takes in a time.
 *
 * <pre>{@code
 * Quota.of("per-minute", 5, 60)                               // from each client address
 * Quota.of("all-per-second", 1000, 1).forAll()                // from all clients together
 * Quota.of("per-hour", 1000, 3600).byHeader("X-Api-Key")      // with each value of a header
 * Quota.of("per-day", 10_000, 86_400).sharedBy("shop.Items")  // for several operations together
 * Quota.of("per-tenant", 100, 60).byValueOf("shop.Tenant")    // for each value of a provider
 * }</pre>
 *
 * @param policy what it is called in headers and settings
 * @param requests how many requests
 * @param seconds the time
 * @param key whose requests are counted together
 * @param source the header, or the provider, whose values are counted, if it is one
 * @param group what counts together with others of the same name; null if its operation counts for
 *     itself
 */
public record Quota(
    String policy,
    long requests,
    long seconds,
    Key key,
    @Nullable String source,
    @Nullable String group) {

  /** Whose requests are counted together. */
  public enum Key {
    /** Those of a client address. */
    ADDRESS,
    /** All of them. */
    ALL,
    /** Those with one value of a header; without it, those of a client address. */
    HEADER,
    /** Those for which a provider gives the same value. */
    VALUE
  }

  /** A quota of each client address. */
  public static Quota of(String policy, long requests, long seconds) {
    return new Quota(policy, requests, seconds, Key.ADDRESS, null, null);
  }

  /** The same for all clients together. */
  public Quota forAll() {
    return new Quota(policy, requests, seconds, Key.ALL, null, group);
  }

  /** The same for each value of a header. */
  public Quota byHeader(String name) {
    return new Quota(policy, requests, seconds, Key.HEADER, name, group);
  }

  /** The same for each value that a provider gives. */
  public Quota byValueOf(String provider) {
    return new Quota(policy, requests, seconds, Key.VALUE, provider, group);
  }

  /** The same for several operations together. */
  public Quota sharedBy(String name) {
    return new Quota(policy, requests, seconds, key, source, name);
  }

  /** The same with another number in another time. */
  Quota with(long otherRequests, long otherSeconds) {
    return new Quota(policy, otherRequests, otherSeconds, key, source, group);
  }

  /** Whether requests count together for it and another one. */
  boolean isCountedWith(Quota other) {
    return key == other.key
        && Objects.equals(source, other.source)
        && Objects.equals(group, other.group);
  }

  /** {@code 5 per 1 minute}. */
  String text() {
    return requests + " per " + TimeText.of(seconds);
  }
}
