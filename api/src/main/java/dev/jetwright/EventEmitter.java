package dev.jetwright;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Events of one client that somebody pushes, from whatever thread.
 *
 * <pre>{@code
 * @Override
 * public Events<ChatDelta> chat(Prompt prompt) {
 *   EventEmitter<ChatDelta> emitter = new EventEmitter<>();
 *   model.stream(prompt, emitter::send, emitter::complete, emitter::fail);
 *   return emitter.events();
 * }
 * }</pre>
 *
 * <p>At most 64 events, unless told otherwise, wait for a client: {@link #send} waits for room, and
 * {@link #offer} does not.
 *
 * @param <T> the type of the values
 */
public final class EventEmitter<T> {
  private static final int DEFAULT_CAPACITY = 64;

  private final int capacity;
  private final Deque<SseEvent<T>> waiting = new ArrayDeque<>();
  private Flow.@Nullable Subscriber<? super SseEvent<T>> subscriber;
  private long wanted;
  private boolean isTaken;
  private boolean isSending;
  private boolean isEnded;
  private boolean isGone;
  private @Nullable Throwable failure;

  /** An emitter for which 64 events may wait. */
  public EventEmitter() {
    this(DEFAULT_CAPACITY);
  }

  /** An emitter for which some events may wait. */
  public EventEmitter(int capacity) {
    if (capacity < 1) {
      throw new IllegalArgumentException("One event at least may wait, not " + capacity);
    }
    this.capacity = capacity;
  }

  /** What the operation returns; there is one client. */
  public Events<T> events() {
    Flow.Publisher<SseEvent<T>> publisher = this::begin;
    return Events.ofEvents(publisher);
  }

  /**
   * Sends a value; waits while too many are waiting.
   *
   * @return false if the client has gone, so that there is no sense in sending more
   */
  public boolean send(T value) {
    return send(SseEvent.of(value));
  }

  /**
   * Sends an event; waits while too many are waiting.
   *
   * @return false if the client has gone, or this thread was interrupted
   */
  public boolean send(SseEvent<T> event) {
    synchronized (this) {
      while (waiting.size() >= capacity && !isGone && !isEnded) {
        try {
          wait();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      }
    }
    return offer(event);
  }

  /**
   * Sends an event, unless too many are waiting.
   *
   * @return false if it was not sent
   */
  public boolean offer(SseEvent<T> event) {
    synchronized (this) {
      if (isEnded) {
        throw new IllegalStateException("The events have ended");
      }
      if (isGone || waiting.size() >= capacity) {
        return false;
      }
      waiting.add(event);
    }
    drain();
    return true;
  }

  /** Ends the events. */
  public void complete() {
    end(null);
  }

  /** Ends the events so that the client can tell that there should have been more. */
  public void fail(Throwable reason) {
    end(reason);
  }

  private void end(@Nullable Throwable reason) {
    synchronized (this) {
      if (isEnded) {
        return;
      }
      isEnded = true;
      failure = reason;
      notifyAll();
    }
    drain();
  }

  /** Whether the client has gone. */
  public synchronized boolean isGone() {
    return isGone;
  }

  private void begin(Flow.Subscriber<? super SseEvent<T>> newSubscriber) {
    synchronized (this) {
      if (isTaken) {
        throw new IllegalStateException("An emitter has one client");
      }
      isTaken = true;
    }
    newSubscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {
        ask(count);
      }

      @Override
      public void cancel() {
        leave();
      }
    });
    synchronized (this) {
      subscriber = newSubscriber;
    }
    drain();
  }

  private void ask(long count) {
    synchronized (this) {
      wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
    }
    drain();
  }

  private synchronized void leave() {
    isGone = true;
    waiting.clear();
    notifyAll();
  }

  /** Sends what waits and is wanted; one thread at a time. */
  private void drain() {
    Flow.Subscriber<? super SseEvent<T>> to;
    synchronized (this) {
      if (isSending || subscriber == null) {
        return;
      }
      isSending = true;
      to = subscriber;
    }
    for (SseEvent<T> event = next(); event != null; event = next()) {
      to.onNext(event);
    }
    if (isAtEnd()) {
      Throwable reason = failure;
      if (reason == null) {
        to.onComplete();
      } else {
        to.onError(reason);
      }
    }
  }

  /** The next event; without one, this thread sends no longer. */
  private synchronized @Nullable SseEvent<T> next() {
    if (wanted > 0 && !waiting.isEmpty() && !isGone) {
      wanted--;
      notifyAll();
      return waiting.remove();
    }
    isSending = false;
    return null;
  }

  private synchronized boolean isAtEnd() {
    boolean isAtEnd = isEnded && waiting.isEmpty() && !isGone && !isSending;
    isGone |= isAtEnd;
    return isAtEnd;
  }
}
