package dev.jetwright.runtime.json;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Writers that nobody uses at the moment.
 *
 * <p>They belong to no thread, for virtual threads come and go. Threads begin to look in different
 * places, so that they seldom meet; there are no locks, and nothing is allocated.
 */
final class WriterPool {
  /** A writer that grew beyond this is left to the garbage collector. */
  private static final int MOST_BYTES = 1 << 20;

  private static final int PLACES_PER_CPU = 4;

  private static final AtomicReferenceArray<@Nullable JsonWriter> PLACES =
      new AtomicReferenceArray<>(PLACES_PER_CPU * Runtime.getRuntime().availableProcessors());

  private WriterPool() {}

  static JsonWriter take() {
    int places = PLACES.length();
    for (int i = 0, at = start(places); i < places; i++, at = at + 1 == places ? 0 : at + 1) {
      JsonWriter writer = PLACES.get(at);
      if (writer != null && PLACES.compareAndSet(at, writer, null)) {
        return writer;
      }
    }
    return new JsonWriter();
  }

  static void give(JsonWriter writer) {
    if (writer.capacity() > MOST_BYTES) {
      return;
    }
    writer.clear();
    int places = PLACES.length();
    for (int i = 0, at = start(places); i < places; i++, at = at + 1 == places ? 0 : at + 1) {
      if (PLACES.get(at) == null && PLACES.compareAndSet(at, null, writer)) {
        return;
      }
    }
  }

  private static int start(int places) {
    return (int) (Thread.currentThread().getId() % (places / PLACES_PER_CPU)) * PLACES_PER_CPU;
  }
}
