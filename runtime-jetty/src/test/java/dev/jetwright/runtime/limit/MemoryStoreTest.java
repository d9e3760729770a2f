package dev.jetwright.runtime.limit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
  private final HandClock clock = new HandClock();

  /** A clock that goes on when it is told to. */
  private static final class HandClock implements TimeMeter {
    private volatile long now = Long.MAX_VALUE - 5_000_000_000L;

    @Override
    public long currentTimeNanos() {
      return now;
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }

    void goOn(Duration time) {
      now += time.toNanos();
    }
  }

  private static Allowance allowance(Quota... quotas) {
    return new Allowance(List.of(quotas));
  }

  @Test
  void countsFromTheFirstRequestUntilItsTimeIsOver() {
    MemoryStore store = new MemoryStore(10, clock);
    Allowance two = allowance(Quota.of("per-minute", 2, 60));
    Verdict first = store.take("a", two);
    assertTrue(first.isAdmitted());
    assertArrayEquals(new long[] {1}, first.remaining());
    assertArrayEquals(new long[] {60_000_000_000L}, first.resetNanos());
    clock.goOn(Duration.ofSeconds(59));
    assertTrue(store.take("a", two).isAdmitted());
    Verdict third = store.take("a", two);
    assertFalse(third.isAdmitted());
    assertEquals(1_000_000_000L, third.retryNanos());
    assertTrue(store.take("b", two).isAdmitted());
    clock.goOn(Duration.ofSeconds(31));
    Verdict fourth = store.take("a", two);
    assertArrayEquals(new long[] {1}, fourth.remaining());
    assertArrayEquals(new long[] {60_000_000_000L}, fourth.resetNanos(), "its time begins with it");
  }

  @Test
  void takesOneOfEachOrNone() {
    MemoryStore store = new MemoryStore(10, clock);
    Allowance both = allowance(Quota.of("burst", 2, 1), Quota.of("sustained", 3, 60));
    store.take("a", both);
    store.take("a", both);
    Verdict burst = store.take("a", both);
    assertFalse(burst.isAdmitted());
    assertArrayEquals(new long[] {0, 1}, burst.remaining());
    assertArrayEquals(new long[] {1_000_000_000L, 60_000_000_000L}, burst.resetNanos());
    assertEquals(1_000_000_000L, burst.retryNanos());
    clock.goOn(Duration.ofSeconds(1));
    assertTrue(store.take("a", both).isAdmitted());
    Verdict sustained = store.take("a", both);
    assertFalse(sustained.isAdmitted());
    assertArrayEquals(new long[] {1, 0}, sustained.remaining());
    assertEquals(59_000_000_000L, sustained.retryNanos());
  }

  @Test
  void admitsExactlySoManyOfManyAtOnce() throws Exception {
    MemoryStore store = new MemoryStore(10);
    Allowance hundred = allowance(Quota.of("per-hour", 100, 3600));
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        calls.add(() -> {
          int admitted = 0;
          for (int j = 0; j < 1000; j++) {
            admitted += store.take("a", hundred).isAdmitted() ? 1 : 0;
          }
          return admitted;
        });
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

  @Test
  void forgetsWhatIsFullAgain() {
    MemoryStore store = new MemoryStore(100, clock);
    Allowance quick = allowance(Quota.of("per-second", 1, 1));
    Allowance slow = allowance(Quota.of("per-day", 1, 86_400));
    for (int i = 0; i < 99; i++) {
      store.take("quick" + i, quick);
    }
    store.take("slow", slow);
    clock.goOn(Duration.ofSeconds(2));
    store.take("another", quick);
    assertEquals(2, store.size());
    assertFalse(store.take("slow", slow).isAdmitted());
  }

  @Test
  void hasNeverMoreThanItMayHave() {
    MemoryStore store = new MemoryStore(100, clock);
    Allowance slow = allowance(Quota.of("per-day", 1, 86_400));
    for (int i = 0; i < 10_000; i++) {
      store.take("client" + i, slow);
      assertTrue(store.size() <= 100, "after " + i);
      clock.goOn(Duration.ofMillis(1));
    }
    assertFalse(store.take("client9999", slow).isAdmitted(), "the newest are still counted");
  }
}
