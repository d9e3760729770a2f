package dev.jetwright.runtime.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.VerboseResult;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Counts in this process. Buckets that are full again are forgotten; if there are too many all the
 * same, those that would be full soonest.
 */
final class MemoryStore implements RateLimitStore {
  private static final int SHARE_FORGOTTEN = 8;

  private final Map<String, Counter> counters = new ConcurrentHashMap<>();
  private final ReentrantLock forgetting = new ReentrantLock();
  private final int most;
  private final TimeMeter clock;

  MemoryStore(int most) {
    this(most, TimeMeter.SYSTEM_NANOTIME);
  }

  MemoryStore(int most, TimeMeter clock) {
    if (most < 1) {
      throw new IllegalArgumentException("Nothing is counted in " + most + " buckets");
    }
    this.most = most;
    this.clock = clock;
  }

  /** A bucket, and when it is full again. */
  private static final class Counter {
    private final Bucket bucket;
    private volatile long fullAt;

    Counter(Bucket bucket, long fullAt) {
      this.bucket = bucket;
      this.fullAt = fullAt;
    }

    boolean isFull(long now) {
      return now - fullAt >= 0;
    }

    long fullAt() {
      return fullAt;
    }
  }

  @Override
  public Verdict take(String name, Allowance allowance) {
    long now = clock.currentTimeNanos();
    Counter counter = counters.get(name);
    if (counter == null || counter.isFull(now)) {
      counter = counters.compute(
          name, (key, old) -> old == null || old.isFull(now) ? counter(allowance, now) : old);
      if (counters.size() > most) {
        forget(now);
      }
    }
    VerboseResult<ConsumptionProbe> result =
        counter.bucket.asVerbose().tryConsumeAndReturnRemaining(1);
    counter.fullAt = now + result.getDiagnostics().calculateFullRefillingTime();
    return Verdict.of(allowance, result);
  }

  /** How many buckets there are. */
  int size() {
    return counters.size();
  }

  private Counter counter(Allowance allowance, long now) {
    LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(clock);
    for (Bandwidth bandwidth : allowance.configuration().getBandwidths()) {
      builder.addLimit(bandwidth);
    }
    long shortest = allowance.quotas().stream().mapToLong(Quota::seconds).min().orElseThrow();
    return new Counter(builder.build(), now + shortest * 1_000_000_000L);
  }

  private void forget(long now) {
    if (!forgetting.tryLock()) {
      return;
    }
    try {
      counters.values().removeIf(counter -> counter.isFull(now));
      if (counters.size() > most - most / SHARE_FORGOTTEN) {
        forgetSoonest(now);
      }
    } finally {
      forgetting.unlock();
    }
  }

  private void forgetSoonest(long now) {
    List<Aged> all = new ArrayList<>();
    counters.forEach((name, counter) -> all.add(new Aged(name, counter.fullAt() - now)));
    all.sort(Comparator.comparingLong(Aged::left));
    int surplus = all.size() - (most - most / SHARE_FORGOTTEN);
    all.stream().limit(surplus).forEach(aged -> counters.remove(aged.name()));
  }

  /** A bucket as it was at one time: others go on counting. */
  private record Aged(String name, long left) {}
}
