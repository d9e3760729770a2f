package dev.jetwright.ratelimit.redis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.jetwright.runtime.limit.Allowance;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.limit.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;

class RedisStoreTest {
  private static final Allowance TWICE = Allowance.of(Quota.of("per-minute", 2, 60));
  private static RedisProcess redis;

  @BeforeAll
  static void start() throws Exception {
    redis = RedisProcess.start();
  }

  @AfterAll
  static void stop() {
    if (redis != null) {
      redis.close();
    }
  }

  @Test
  void countsForTwoStoresTogether() {
    try (RedisStore one = RedisStore.at(redis.uri());
        RedisStore other = RedisStore.at(redis.uri());
        RedisStore another = RedisStore.at(redis.uri()).prefix("another")) {
      Verdict first = one.take("together", TWICE);
      assertTrue(first.isAdmitted());
      assertArrayEquals(new long[] {1}, first.remaining());
      assertTrue(other.take("together", TWICE).isAdmitted());
      Verdict third = one.take("together", TWICE);
      assertFalse(third.isAdmitted());
      assertArrayEquals(new long[] {0}, third.remaining());
      assertTrue(third.retryNanos() > 50_000_000_000L && third.retryNanos() <= 60_000_000_000L);
      assertTrue(another.take("together", TWICE).isAdmitted(), "another prefix");
    }
  }

  @Test
  void tellsTheTimeOfEach() {
    try (RedisStore store = RedisStore.at(redis.uri())) {
      Verdict verdict =
          store.take("each", Allowance.of(Quota.of("burst", 3, 10), Quota.of("long", 9, 100)));
      assertArrayEquals(new long[] {2, 8}, verdict.remaining());
      assertEquals(10, Math.round(verdict.resetNanos()[0] / 1e9));
      assertEquals(100, Math.round(verdict.resetNanos()[1] / 1e9));
    }
  }

  @Test
  void keysExpireWithTheirLimit() throws InterruptedException {
    Allowance second = Allowance.of(Quota.of("per-second", 1, 1));
    try (RedisStore store = RedisStore.at(redis.uri());
        RedisClient client = RedisClient.create(redis.uri())) {
      assertTrue(store.take("short", second).isAdmitted());
      assertFalse(store.take("short", second).isAdmitted());
      long left = client.pttl("rate-limit:short");
      assertTrue(left > 0 && left <= 1005, "left: " + left);
      Thread.sleep(left + 20);
      assertFalse(client.exists("rate-limit:short"));
      assertTrue(store.take("short", second).isAdmitted());
    }
  }

  @Test
  void admitsExactlySoManyOfManyAtOnce() throws Exception {
    Allowance hundred = Allowance.of(Quota.of("per-hour", 100, 3600));
    ExecutorService threads = Executors.newFixedThreadPool(16);
    try (RedisStore one = RedisStore.at(redis.uri()).timeout(Duration.ofSeconds(10));
        RedisStore other = RedisStore.at(redis.uri()).timeout(Duration.ofSeconds(10))) {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        RedisStore store = i % 2 == 0 ? one : other;
        calls.add(() -> admitted(store, hundred));
      }
      int admitted = 0;
      for (Future<Integer> part : threads.invokeAll(calls)) {
        admitted += part.get();
      }
      assertEquals(100, admitted);
    } finally {
      threads.shutdownNow();
    }
  }

  private static int admitted(RedisStore store, Allowance allowance) {
    int admitted = 0;
    for (int i = 0; i < 100; i++) {
      admitted += store.take("crowd", allowance).isAdmitted() ? 1 : 0;
    }
    return admitted;
  }

  @Test
  void saysSoWhenItIsDownAndFindsItAgain() throws Exception {
    int port = RedisProcess.freePort();
    try (RedisStore store = RedisStore.at("redis://:secret@127.0.0.1:" + port)) {
      RuntimeException refused = assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
      assertTrue(refused.getMessage().startsWith("127.0.0.1:" + port), refused.getMessage());
      assertFalse(refused.toString().contains("secret"));
      assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
    }
    try (RedisStore store = RedisStore.at("redis://127.0.0.1:" + port)) {
      assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
      try (RedisProcess late = RedisProcess.start(port)) {
        assertEquals(port, late.port());
        Thread.sleep(1100);
        assertTrue(store.take("a", TWICE).isAdmitted());
        assertTrue(store.take("a", TWICE).isAdmitted());
        assertFalse(store.take("a", TWICE).isAdmitted());
      }
      assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
    }
  }

  @Test
  void holdsNobodyLongWhoseRedisIsSilent() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        RedisStore store = RedisStore.at("redis://127.0.0.1:" + silent.getLocalPort())
            .timeout(Duration.ofMillis(200))) {
      long start = System.nanoTime();
      assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
      long first = System.nanoTime() - start;
      assertTrue(first < 2_000_000_000L, "held for " + first);
      start = System.nanoTime();
      for (int i = 0; i < 100; i++) {
        assertThrows(RedisUnavailable.class, () -> store.take("a", TWICE));
      }
      long others = System.nanoTime() - start;
      assertTrue(others < 500_000_000L, "the others are not asked: " + others);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost:6379", "http://localhost", "redis:///0", "redis://"})
  void wantsAnAddress(String uri) {
    assertThrows(IllegalArgumentException.class, () -> RedisStore.at(uri));
  }
}
