package dev.jetwright;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to everybody who listens.
 *
 * <pre>{@code
 * private final EventHub<Price> hub = new EventHub<>();
 *
 * @Override
 * public Events<Price> prices(Optional<String> lastEventId) {
 *   return hub.events().resumeAfter(lastEventId);
 * }
 *
 * void changed(Price price) {
 *   hub.publish(price);
 * }
 * }</pre>
 *
 * <p>The hub keeps its latest events, 256 unless told otherwise, once for all clients. A client
 * that has been away and says what it has seen last gets what it has missed; if the hub has no such
 * event (any more), everything that it has. A client that is slower than the events come is left
 * behind; {@link Slow} says what happens when its next event is gone. Whoever publishes never
 * waits.
 *
 * <p>Events without an id get one.
 *
 * @param <T> the type of the values
 */
public final class EventHub<T> implements AutoCloseable {
  private static final int DEFAULT_CAPACITY = 256;
  private static final int RADIX = 36;

  private final String start = Long.toString(System.currentTimeMillis(), RADIX) + "-";
  private final Slow slow;
  private final Set<Client> clients = new HashSet<>();
  private final @Nullable Object[] latest;
  private long published;
  private boolean isClosed;

  /** What happens to a client whose next event the hub has no longer. */
  public enum Slow {

    /**
     * Its connection is cut; when it comes back, it resumes where the hub's oldest event is, or
     * later.
     */
    DISCONNECT,

    /** It misses some, and goes on with the oldest that the hub has. */
    SKIP
  }

  /** A hub that keeps 256 events and disconnects clients that fall behind. */
  public EventHub() {
    this(DEFAULT_CAPACITY, Slow.DISCONNECT);
  }

  /**
   * A hub; {@code new EventHub<>(1, Slow.SKIP)} sends every client the latest value that there is
   * whenever the client can take one.
   *
   * @param capacity how many events it keeps
   * @param slow what happens to clients that fall further behind
   */
  public EventHub(int capacity, Slow slow) {
    if (capacity < 1) {
      throw new IllegalArgumentException("A hub keeps one event at least, not " + capacity);
    }
    this.latest = new Object[capacity];
    this.slow = slow;
  }

  /** Sends a value to all. */
  public void publish(T value) {
    publish(SseEvent.of(value));
  }

  /** Sends an event to all. */
  public void publish(SseEvent<T> event) {
    List<Client> all;
    synchronized (this) {
      if (isClosed) {
        throw new IllegalStateException("The hub is closed");
      }
      latest[(int) (published % latest.length)] =
          event.id() == null ? event.id(start + (published + 1)) : event;
      published++;
      all = new ArrayList<>(clients);
    }
    all.forEach(Client::send);
  }

  /** What is published from now on. */
  public synchronized Events<T> events() {
    return Events.resumable(from(published), this::after);
  }

  private synchronized Events<T> after(String lastEventId) {
    long oldest = oldest();
    for (long number = published - 1; number >= oldest; number--) {
      if (lastEventId.equals(event(number).id())) {
        return Events.ofEvents(from(number + 1));
      }
    }
    return Events.ofEvents(from(oldest));
  }

  private Flow.Publisher<SseEvent<T>> from(long number) {
    return subscriber -> {
      Client client = new Client(number, subscriber);
      subscriber.onSubscribe(client);
      client.join();
    };
  }

  /** How many clients listen. */
  public synchronized int clients() {
    return clients.size();
  }

  /** Ends the events of all clients, when they have got what was published. */
  @Override
  public void close() {
    List<Client> all;
    synchronized (this) {
      isClosed = true;
      all = new ArrayList<>(clients);
    }
    all.forEach(Client::send);
  }

  private long oldest() {
    return Math.max(0, published - latest.length);
  }

  @SuppressWarnings("unchecked")
  private SseEvent<T> event(long number) {
    return (SseEvent<T>) latest[(int) (number % latest.length)];
  }

  /** Where a client is. */
  private final class Client implements Flow.Subscription {
    private final Flow.Subscriber<? super SseEvent<T>> subscriber;
    private long next;
    private long wanted;
    private boolean isSending;
    private boolean isOver;

    /** These two are of the thread that sends. */
    private boolean isComplete;

    private boolean isTooSlow;

    Client(long next, Flow.Subscriber<? super SseEvent<T>> subscriber) {
      this.next = next;
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      synchronized (EventHub.this) {
        wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
      }
      send();
    }

    @Override
    public void cancel() {
      synchronized (EventHub.this) {
        leave();
      }
    }

    void join() {
      synchronized (EventHub.this) {
        if (!isOver) {
          clients.add(this);
        }
      }
      send();
    }

    private void leave() {
      isOver = true;
      clients.remove(this);
    }

    /** Sends what there is and is wanted; one thread at a time. */
    void send() {
      synchronized (EventHub.this) {
        if (isSending || isOver) {
          return;
        }
        isSending = true;
      }
      for (SseEvent<T> event = next(); event != null; event = next()) {
        subscriber.onNext(event);
      }
      if (isComplete) {
        subscriber.onComplete();
      } else if (isTooSlow) {
        subscriber.onError(new ClientTooSlow());
      }
    }

    /** The next event; without one, this thread sends no longer. */
    private @Nullable SseEvent<T> next() {
      synchronized (EventHub.this) {
        if (isOver || next == published && !isClosed || next < published && wanted <= 0) {
          isSending = false;
          return null;
        }
        isComplete = next == published;
        isTooSlow = next < oldest() && slow == Slow.DISCONNECT;
        if (isComplete || isTooSlow) {
          leave();
          return null;
        }
        next = Math.max(next, oldest());
        wanted--;
        return event(next++);
      }
    }
  }
}
