package dev.jetwright.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Things that are costly to make and that nobody uses at the moment.
 *
 * <p>They belong to no thread, for virtual threads come and go. Threads begin to look in different
 * places, so that they seldom meet; there are no locks, and nothing is allocated.
 *
 * @param <T> their type
 */
final class Spare<T> {
  private static final int PLACES_PER_CPU = 4;

  private final AtomicReferenceArray<@Nullable T> places =
      new AtomicReferenceArray<>(PLACES_PER_CPU * Runtime.getRuntime().availableProcessors());
  private final Supplier<T> make;

  Spare(Supplier<T> make) {
    this.make = make;
  }

  /** One that is there, or else a new one. */
  T take() {
    int count = places.length();
    for (int i = 0, at = start(count); i < count; i++, at = at + 1 == count ? 0 : at + 1) {
      T one = places.get(at);
      if (one != null && places.compareAndSet(at, one, null)) {
        return one;
      }
    }
    return make.get();
  }

  /** Keeps one, unless there are enough. */
  void give(T one) {
    int count = places.length();
    for (int i = 0, at = start(count); i < count; i++, at = at + 1 == count ? 0 : at + 1) {
      if (places.get(at) == null && places.compareAndSet(at, null, one)) {
        return;
      }
    }
  }

  private static int start(int count) {
    return (int) (Thread.currentThread().getId() % (count / PLACES_PER_CPU)) * PLACES_PER_CPU;
  }
}
