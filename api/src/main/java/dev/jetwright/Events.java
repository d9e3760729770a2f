package dev.jetwright;

import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The result of an operation that sends Server-Sent Events.
 *
 * <pre>{@code
 * @Get("/prices")
 * Events<Price> prices(@Header("Last-Event-ID") Optional<String> lastEventId);
 *
 * @Override
 * public Events<Price> prices(Optional<String> lastEventId) {
 *   return hub.events().resumeAfter(lastEventId);            // an EventHub: what is published from now on
 * }
 *
 * return Events.of(repository.streamPrices());                // a stream, closed in the end
 * return Events.of(publisher).identifiedBy(Price::number);    // with ids
 * return Events.ofEvents(List.of(SseEvent.of(first), SseEvent.raw("[DONE]")));
 * }</pre>
 *
 * <p>Each value is one event, sent as soon as it is there. The next one is asked for when the
 * client has taken the one before: nothing is kept for a slow client. Streams and iterators are
 * asked on a thread that may block; publishers, hubs and emitters cost no thread while nothing
 * happens. When the client goes away, the stream or iterator is closed or the subscription
 * cancelled. While there is nothing to send for 15 seconds, a comment keeps the connection alive.
 *
 * <p>A variant of a tagged union is sent with its tag as the event's name, unless the event has
 * one.
 *
 * @param <T> the type of the values
 */
public final class Events<T> implements Flow.Publisher<SseEvent<T>> {
  private final Flow.Publisher<SseEvent<T>> events;
  private final boolean mayBlock;
  private final Optional<Duration> keepAlive;
  private final @Nullable Function<String, Events<T>> resuming;

  private Events(
      Flow.Publisher<SseEvent<T>> events,
      boolean mayBlock,
      Optional<Duration> keepAlive,
      @Nullable Function<String, Events<T>> resuming) {
    this.events = events;
    this.mayBlock = mayBlock;
    this.keepAlive = keepAlive;
    this.resuming = resuming;
  }

  /** Events that a hub can begin elsewhere. */
  static <T> Events<T> resumable(
      Flow.Publisher<SseEvent<T>> events, Function<String, Events<T>> resuming) {
    return new Events<>(events, false, Optional.empty(), resuming);
  }

  private static <T> Events<T> pushed(Flow.Publisher<SseEvent<T>> events) {
    boolean mayBlock =
        events instanceof Pulled || events instanceof Events<?> others && others.mayBlock;
    return new Events<>(events, mayBlock, Optional.empty(), null);
  }

  private static <T> Events<T> pulled(Flow.Publisher<SseEvent<T>> events) {
    return new Events<>(events, true, Optional.empty(), null);
  }

  /** Values that a publisher gives when it is asked. */
  public static <T> Events<T> of(Flow.Publisher<? extends T> values) {
    Flow.Publisher<SseEvent<T>> events = new Mapped<T, SseEvent<T>>(values, () -> SseEvent::of);
    return values instanceof Pulled ? pulled(events) : pushed(events);
  }

  /** The values of a stream, which is closed in the end. */
  public static <T> Events<T> of(Stream<? extends T> values) {
    return pulled(new Mapped<T, SseEvent<T>>(Pulled.<T>of(values), () -> SseEvent::of));
  }

  /** The values of an iterator, which is closed in the end if it can be. */
  public static <T> Events<T> of(Iterator<? extends T> values) {
    return pulled(new Mapped<T, SseEvent<T>>(Pulled.<T>of(values), () -> SseEvent::of));
  }

  /** Values that are there already. */
  public static <T> Events<T> of(Collection<? extends T> values) {
    return of(values.iterator());
  }

  /** Events that a publisher gives when it is asked. */
  public static <T> Events<T> ofEvents(Flow.Publisher<SseEvent<T>> events) {
    return events instanceof Events<T> same ? same : pushed(events);
  }

  /** The events of a stream, which is closed in the end. */
  public static <T> Events<T> ofEvents(Stream<SseEvent<T>> events) {
    return pulled(Pulled.of(events));
  }

  /** The events of an iterator, which is closed in the end if it can be. */
  public static <T> Events<T> ofEvents(Iterator<SseEvent<T>> events) {
    return pulled(Pulled.of(events));
  }

  /** Events that are there already. */
  public static <T> Events<T> ofEvents(Collection<SseEvent<T>> events) {
    return ofEvents(events.iterator());
  }

  /**
   * Only what comes after the event that a client has seen last.
   *
   * <p>{@linkplain EventHub Hubs} begin behind that event if they still have it. All others are
   * gone through from their beginning, and what comes up to that event is not sent.
   *
   * @param lastEventId what the client says in {@code Last-Event-ID}: a text or a number; empty for
   *     a client that comes for the first time
   */
  public Events<T> resumeAfter(Optional<?> lastEventId) {
    if (lastEventId.isEmpty()) {
      return this;
    }
    String id = lastEventId.get().toString();
    if (resuming != null) {
      return new Events<>(resuming.apply(id).events, mayBlock, keepAlive, null);
    }
    return with(() -> new Function<SseEvent<T>, @Nullable SseEvent<T>>() {
      private boolean isBehind;

      @Override
      public @Nullable SseEvent<T> apply(SseEvent<T> event) {
        if (isBehind) {
          return event;
        }
        isBehind = id.equals(event.id());
        return null;
      }
    });
  }

  /**
   * The same as {@link #resumeAfter(Optional)}; null for a client that comes for the first time.
   */
  public Events<T> resumeAfter(@Nullable String lastEventId) {
    return resumeAfter(Optional.ofNullable(lastEventId));
  }

  /** Gives those that have no id their place as one: 1, 2, 3 and so on. */
  public Events<T> numbered() {
    return with(() -> new Function<SseEvent<T>, SseEvent<T>>() {
      private long number;

      @Override
      public SseEvent<T> apply(SseEvent<T> event) {
        number++;
        return event.id() == null ? event.id(Long.toString(number)) : event;
      }
    });
  }

  /** Gives those that have a value and no id an id that the value knows. */
  public Events<T> identifiedBy(Function<? super T, ?> id) {
    return with(() -> event -> event.id() == null && event.data() != null
        ? event.id(id.apply(event.data()).toString())
        : event);
  }

  /** Gives those that have a value and no name a name that the value knows. */
  public Events<T> named(Function<? super T, String> name) {
    return with(() -> event -> event.event() == null && event.data() != null
        ? event.event(name.apply(event.data()))
        : event);
  }

  /** How long there may be nothing to send before a comment keeps the connection alive. */
  public Events<T> keepAlive(Duration idle) {
    if (idle.isNegative() || idle.isZero()) {
      throw new IllegalArgumentException("Keep alive after some time, not " + idle);
    }
    return new Events<>(events, mayBlock, Optional.of(idle), resuming);
  }

  private Events<T> with(
      Supplier<? extends Function<SseEvent<T>, @Nullable SseEvent<T>>> functions) {
    Function<String, Events<T>> others =
        resuming == null ? null : id -> resuming.apply(id).with(functions);
    return new Events<>(
        new Mapped<SseEvent<T>, SseEvent<T>>(events, functions), mayBlock, keepAlive, others);
  }

  /** Whether the thread that asks for an event may have to wait for it. */
  public boolean mayBlock() {
    return mayBlock;
  }

  /** What {@link #keepAlive(Duration)} has set. */
  public Optional<Duration> keepAlive() {
    return keepAlive;
  }

  @Override
  public void subscribe(Flow.Subscriber<? super SseEvent<T>> subscriber) {
    events.subscribe(subscriber);
  }
}
