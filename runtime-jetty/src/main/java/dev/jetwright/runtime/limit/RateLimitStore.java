package dev.jetwright.runtime.limit;

/**
 * Where requests are counted.
 *
 * <pre>{@code
 * new ApiServer(items).with(RateLimits.in(RedisStore.at("redis://cache:6379"))).run(args);
 * }</pre>
 */
public interface RateLimitStore extends AutoCloseable {

  /**
   * Takes one of each quota for a request, or none.
   *
   * @param bucket what is counted: an operation or a group of them, and whose requests
   * @param allowance its quotas
   */
  Verdict take(String bucket, Allowance allowance);

  /** Whether it waits for something else, so that it is not asked on a thread of the network. */
  default boolean waits() {
    return false;
  }

  /** Lets go of what it holds; called when the server has stopped. */
  @Override
  default void close() {}
}
