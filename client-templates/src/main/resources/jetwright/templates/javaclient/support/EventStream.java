package dev.jetwright.client;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Server-Sent Events, as they come.
 *
 * <pre>{@code
 * try (EventStream<Price> events = client.prices().watch()) {
 *   for (SseEvent<Price> event : events) {
 *     show(event.data());
 *   }
 * }
 * }</pre>
 *
 * <p>The request is sent when the first event is asked for. It goes on until the server ends the
 * stream, or until this is closed, by another thread perhaps. No timeout of the client counts once
 * the answer has begun, but a server that is silent for a minute is lost (ours send a comment every
 * 15 seconds).
 *
 * <p>When the connection of a GET is lost it is made anew if that loses and repeats nothing: when
 * the server gives ids, which it then gets as {@code Last-Event-ID}, or a {@code retry} time, or
 * when no event has come yet. {@link #reconnect} says otherwise. What cannot be mended is thrown by
 * the loop: a {@link StreamCutException}, or the {@link ApiException} that the server answers.
 *
 * @param <T> the events' data
 */
public final class EventStream<T> implements Iterable<SseEvent<T>>, AutoCloseable {
  private final Subscription<T> subscription;
  private boolean isBegun;

  EventStream(Call call, Decoder<T> decoder) {
    this.subscription = new Subscription<>(call, decoder);
  }

  /** Begins after an event that is known already: the {@link SseEvent#id} of the last one. */
  public EventStream<T> after(String lastEventId) {
    subscription.resumeAfter(lastEventId);
    return this;
  }

  /** What to do when the connection is lost. */
  public EventStream<T> reconnect(Reconnect reconnect) {
    subscription.reconnect(reconnect);
    return this;
  }

  /** How long the server may be silent. */
  public EventStream<T> idleTimeout(Duration timeout) {
    subscription.idleTimeout(timeout);
    return this;
  }

  /** The events; there is one iteration only. */
  @Override
  public Iterator<SseEvent<T>> iterator() {
    if (isBegun) {
      throw new IllegalStateException("These events have been asked for already");
    }
    isBegun = true;
    return subscription;
  }

  /** The events as a stream; closing it closes this. */
  public Stream<SseEvent<T>> stream() {
    Spliterator<SseEvent<T>> events =
        Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(events, false).onClose(this::close);
  }

  /** Ends the request; a thread that waits for an event finds that there are no more. */
  @Override
  public void close() {
    subscription.close();
  }

  /** The media types of such streams. */
  static final List<String> TYPES = List.of("text/event-stream");
}
