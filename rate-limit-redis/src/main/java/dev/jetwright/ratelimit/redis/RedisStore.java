package dev.jetwright.ratelimit.redis;

import dev.jetwright.runtime.limit.Allowance;
import dev.jetwright.runtime.limit.RateLimitStore;
import dev.jetwright.runtime.limit.Verdict;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Counts requests in Redis, so that all processes of an application that use the same one keep its
 * limits together.
 *
 * <pre>{@code
 * RedisStore store = RedisStore.at("redis://:password@cache:6379/2").prefix("shop");
 * new ShopServer(items).with(RateLimits.in(store)).run(args);
 * }</pre>
 *
 * <p>A request takes two turns of Redis; those that come at the same time for the same key take
 * them together. Keys expire with the time of their limit. When Redis cannot be asked, no request
 * waits longer than the {@link #timeout}, and for a second after that nobody asks again: requests
 * are let in meanwhile, or refused with {@code RateLimits.refuseUncounted()}.
 */
public final class RedisStore implements RateLimitStore {
  private static final Duration USUAL_TIMEOUT = Duration.ofMillis(500);
  private static final long PAUSE_NANOS = Duration.ofSeconds(1).toNanos();
  private static final int MOST_PROXIES = 10_000;

  private final URI uri;
  private final Map<String, Bucket> proxies = new ConcurrentHashMap<>();
  private final AtomicLong askAgainAt = new AtomicLong();
  private volatile boolean isDown;
  private String prefix = "rate-limit";
  private Duration timeout = USUAL_TIMEOUT;
  private @Nullable Connected connected;

  /** A client and what it keeps in Redis. */
  private record Connected(RedisClient client, RedisBuckets buckets) {}

  private RedisStore(URI uri) {
    this.uri = uri;
  }

  /**
   * A store in a Redis, which is asked for the first time when a request is counted.
   *
   * @param uri where it is: {@code redis://user:password@host:6379/0}; {@code rediss} for TLS
   */
  public static RedisStore at(String uri) {
    URI parsed = URI.create(uri);
    boolean known = "redis".equals(parsed.getScheme()) || "rediss".equals(parsed.getScheme());
    if (!known || parsed.getHost() == null) {
      throw new IllegalArgumentException("A Redis is like redis://localhost:6379, not " + uri);
    }
    return new RedisStore(parsed);
  }

  /**
   * What its keys begin with; at first {@code rate-limit}. Applications that share a Redis, and not
   * their limits, have different ones.
   */
  public RedisStore prefix(String text) {
    prefix = text;
    return this;
  }

  /** How long one question to Redis may take, a new connection included; at first 500 ms. */
  public RedisStore timeout(Duration time) {
    if (time.toMillis() < 1) {
      throw new IllegalArgumentException("Redis cannot answer within " + time);
    }
    timeout = time;
    return this;
  }

  @Override
  public boolean waits() {
    return true;
  }

  @Override
  public Verdict take(String bucket, Allowance allowance) {
    if (isDown && !mayAskAgain()) {
      throw new RedisUnavailable();
    }
    try {
      Verdict verdict = Verdict.of(
          allowance, proxy(bucket, allowance).asVerbose().tryConsumeAndReturnRemaining(1));
      isDown = false;
      return verdict;
    } catch (RuntimeException e) {
      JedisException cause = cause(e);
      if (cause != null) {
        askAgainAt.set(System.nanoTime() + PAUSE_NANOS);
        isDown = true;
      }
      throw cause == null ? e : new RedisUnavailable(uri, cause);
    }
  }

  /** One request of a second finds out whether Redis is there again. */
  private boolean mayAskAgain() {
    long at = askAgainAt.get();
    long now = System.nanoTime();
    return now - at >= 0 && askAgainAt.compareAndSet(at, now + PAUSE_NANOS);
  }

  /** What Redis, or the way there, has to do with it; null for nothing. */
  private static @Nullable JedisException cause(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof JedisException)) {
      cause = cause.getCause();
    }
    return (JedisException) cause;
  }

  /** Requests for one bucket have to use one proxy, so that they are put together. */
  private Bucket proxy(String bucket, Allowance allowance) {
    if (proxies.size() > MOST_PROXIES) {
      proxies.clear();
    }
    return proxies.computeIfAbsent(
        bucket,
        name -> connected()
            .buckets()
            .builder()
            .withOptimization(Optimizations.batching())
            .build(prefix + ":" + name, allowance::configuration));
  }

  private synchronized Connected connected() {
    if (connected == null) {
      RedisClient client = RedisClients.of(uri, timeout);
      connected = new Connected(client, new RedisBuckets(client));
    }
    return connected;
  }

  /** Closes its connections; the next request opens others. */
  @Override
  public synchronized void close() {
    proxies.clear();
    if (connected != null) {
      connected.client().close();
      connected = null;
    }
  }
}
