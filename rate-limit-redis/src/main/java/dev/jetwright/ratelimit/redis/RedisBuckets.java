package dev.jetwright.ratelimit.redis;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.redis.consts.LuaScripts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.RedisClient;

/** Bucket4j's buckets in Redis: read, counted here, and written if nobody else was faster. */
final class RedisBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {
  private static final byte[] CREATE = bytes(LuaScripts.SCRIPT_SET_NX_PX);
  private static final byte[] REPLACE = bytes(LuaScripts.SCRIPT_COMPARE_AND_SWAP_PX);

  /** A little longer than the time of the limit, which is rounded to milliseconds. */
  private static final ExpirationAfterWriteStrategy UNTIL_FULL =
      ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMillis(5));

  private final RedisClient client;

  RedisBuckets(RedisClient client) {
    super(ClientSideConfig.getDefault());
    this.client = client;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  protected CompareAndSwapOperation beginCompareAndSwapOperation(String name) {
    byte[] key = bytes(name);
    return new CompareAndSwapOperation() {
      @Override
      public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
        return Optional.ofNullable(client.get(key));
      }

      @Override
      public boolean compareAndSwap(
          byte @Nullable [] before,
          byte[] after,
          RemoteBucketState state,
          Optional<Long> timeoutNanos) {
        return write(key, before, after, state);
      }
    };
  }

  private boolean write(
      byte[] key, byte @Nullable [] before, byte[] after, RemoteBucketState state) {
    long millis = Math.max(1, UNTIL_FULL.calculateTimeToLiveMillis(state, currentTimeNanos()));
    byte[] time = bytes(String.valueOf(millis));
    Object written = before == null
        ? client.eval(CREATE, List.of(key), List.of(after, time))
        : client.eval(REPLACE, List.of(key), List.of(before, after, time));
    return Long.valueOf(1).equals(written);
  }

  @Override
  protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String name) {
    throw new UnsupportedOperationException("Redis is asked by the thread of the request");
  }

  @Override
  protected CompletableFuture<Void> removeAsync(String name) {
    throw new UnsupportedOperationException("Redis is asked by the thread of the request");
  }

  @Override
  public void removeProxy(String name) {
    client.del(bytes(name));
  }

  @Override
  public boolean isAsyncModeSupported() {
    return false;
  }
}
