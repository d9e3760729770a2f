package dev.jetwright;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what an iterator yields, on the thread that asks for it, and only as much as is asked
 * for.
 *
 * <pre>{@code
 * Flow.Publisher<Item> items = Pulled.of(repository.streamAll());
 * }</pre>
 *
 * <p>There can be one subscriber. When everything has been published, or the subscription is
 * cancelled, the stream or iterator is closed if it can be; cancelling interrupts the thread that
 * waits for the next item.
 *
 * @param <T> the type of the items
 */
public final class Pulled<T> implements Flow.Publisher<T> {
  private final Iterator<? extends T> items;
  private final AutoCloseable closing;
  private boolean isTaken;

  private Pulled(Iterator<? extends T> items, AutoCloseable closing) {
    this.items = items;
    this.closing = closing;
  }

  /** The items of an iterator, which is closed in the end if it is {@link AutoCloseable}. */
  public static <T> Pulled<T> of(Iterator<? extends T> items) {
    Objects.requireNonNull(items);
    return new Pulled<>(items, items instanceof AutoCloseable resource ? resource : () -> {});
  }

  /** The items of a stream, which is closed in the end. */
  public static <T> Pulled<T> of(Stream<? extends T> items) {
    return new Pulled<>(items.iterator(), items);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super T> subscriber) {
    synchronized (this) {
      if (!isTaken) {
        isTaken = true;
        subscriber.onSubscribe(new Pull(subscriber));
        return;
      }
    }
    subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {
        // There will be none.
      }

      @Override
      public void cancel() {
        // Nothing was begun.
      }
    });
    subscriber.onError(new IllegalStateException("Its items are taken by somebody else"));
  }

  /** Pulls as long as somebody wants items; never two threads at a time. */
  private final class Pull implements Flow.Subscription {
    private final Flow.Subscriber<? super T> subscriber;
    private long wanted;
    private boolean isOver;
    private @Nullable Thread puller;
    private @Nullable RuntimeException misuse;

    Pull(Flow.Subscriber<? super T> subscriber) {
      this.subscriber = subscriber;
    }

    @Override
    public void request(long count) {
      synchronized (this) {
        if (isOver) {
          return;
        }
        if (count <= 0) {
          misuse = new IllegalArgumentException("Ask for one item at least, not " + count);
        } else {
          wanted = wanted + count < 0 ? Long.MAX_VALUE : wanted + count;
        }
        if (puller != null) {
          return;
        }
        puller = Thread.currentThread();
      }
      boolean mayGoOn = true;
      while (mayGoOn) {
        mayGoOn = pullOne() && isWanted();
      }
    }

    /** Whether there may be more. */
    private boolean pullOne() {
      T item = null;
      Throwable failure = misuse;
      if (failure == null) {
        try {
          if (items.hasNext()) {
            item = Objects.requireNonNull(items.next(), "An item of a stream is null");
          }
        } catch (Throwable e) {
          failure = e;
        }
      }
      if (failure == null && item != null) {
        if (!isCancelled()) {
          subscriber.onNext(item);
        }
        return true;
      }
      end(failure);
      return false;
    }

    private synchronized boolean isCancelled() {
      return isOver;
    }

    /** Whether one more is wanted; if not, this thread pulls no longer. */
    private boolean isWanted() {
      synchronized (this) {
        wanted--;
        if (!isOver && (wanted > 0 || misuse != null)) {
          return true;
        }
        leave();
        if (!isOver) {
          return false;
        }
      }
      close();
      return false;
    }

    /** What interrupted this thread was meant for the pulling. */
    private void leave() {
      puller = null;
      if (isOver) {
        Thread.interrupted();
      }
    }

    private void end(@Nullable Throwable failure) {
      boolean wasCancelled;
      synchronized (this) {
        wasCancelled = isOver;
        leave();
        isOver = true;
      }
      Throwable problem = close();
      if (wasCancelled) {
        return;
      }
      if (failure != null) {
        subscriber.onError(failure);
      } else if (problem != null) {
        subscriber.onError(problem);
      } else {
        subscriber.onComplete();
      }
    }

    @Override
    public void cancel() {
      synchronized (this) {
        if (isOver) {
          return;
        }
        isOver = true;
        if (puller != null) {
          if (puller != Thread.currentThread()) {
            puller.interrupt();
          }
          return;
        }
      }
      close();
    }

    private @Nullable Exception close() {
      try {
        closing.close();
        return null;
      } catch (Exception e) {
        return e;
      }
    }
  }
}
