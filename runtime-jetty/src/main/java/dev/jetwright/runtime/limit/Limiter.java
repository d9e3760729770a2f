package dev.jetwright.runtime.limit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** Counts the requests of a server. */
public final class Limiter implements AutoCloseable {
  private final RateLimits settings;
  private final Logger log;
  private final AtomicBoolean isDown = new AtomicBoolean();

  /** One that counts as settings say. */
  public Limiter(RateLimits settings, Logger log) {
    this.settings = settings;
    this.log = log;
  }

  /**
   * What counts the requests of an operation.
   *
   * @param operation its method and path template
   */
  public LimitedOperation operation(String operation, Quotas quotas) {
    List<Quota> settled = quotas.all().stream().map(settings::settled).toList();
    List<LimitedOperation.Counted> groups = new ArrayList<>();
    for (List<Quota> group : groups(settled)) {
      String shared = group.get(0).group();
      groups.add(
          new LimitedOperation.Counted(shared == null ? operation : shared, new Allowance(group)));
    }
    return new LimitedOperation(this, groups);
  }

  /** Quotas that one bucket counts, in the order of the first of each. */
  private static List<List<Quota>> groups(List<Quota> quotas) {
    List<List<Quota>> groups = new ArrayList<>();
    for (Quota quota : quotas) {
      List<Quota> group = groups.stream()
          .filter(others -> others.get(0).isCountedWith(quota))
          .findFirst()
          .orElse(null);
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
      }
      group.add(quota);
    }
    return groups;
  }

  /** Whether it may wait. */
  public boolean waits() {
    return settings.store().waits();
  }

  boolean isOpen() {
    return settings.isOpen();
  }

  /** Asks the store; null if it cannot be asked. */
  @Nullable
  Verdict take(String bucket, Allowance allowance) {
    try {
      Verdict verdict = settings.store().take(bucket, allowance);
      if (isDown.get() && isDown.compareAndSet(true, false)) {
        log.info("Requests are counted again");
      }
      return verdict;
    } catch (RuntimeException e) {
      if (isDown.compareAndSet(false, true)) {
        log.warn(
            "Requests cannot be counted and are {}: {}",
            settings.isOpen() ? "let in" : "refused",
            e.toString());
      }
      return null;
    }
  }

  /** Lets go of the store. */
  @Override
  public void close() {
    settings.store().close();
  }
}
