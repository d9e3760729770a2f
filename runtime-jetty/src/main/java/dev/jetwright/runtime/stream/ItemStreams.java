package dev.jetwright.runtime.stream;

import dev.jetwright.Events;
import dev.jetwright.Pulled;
import dev.jetwright.SseEvent;
import dev.jetwright.runtime.json.Encoder;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Begins streams. */
public final class ItemStreams {

  private ItemStreams() {}

  /** Sends items as lines. */
  public static <T> void lines(
      StreamOwner owner, Flow.Publisher<? extends T> items, Encoder<? super T> encoder) {
    ItemFormat<T> format = new LineFormat<>(encoder);
    new ItemStream<T>(owner, format, items instanceof Pulled).begin(items);
  }

  /**
   * Sends events.
   *
   * @param names what events are called that have no name of their own
   */
  public static <T> void events(
      StreamOwner owner,
      Events<T> events,
      Function<? super T, @Nullable String> names,
      Encoder<? super T> encoder) {
    Duration keepAlive = events.keepAlive().orElse(owner.streams().keepAlive());
    ItemFormat<SseEvent<T>> format = new EventFormat<>(names, encoder, keepAlive);
    new ItemStream<>(owner, format, events.mayBlock()).begin(events);
  }
}
