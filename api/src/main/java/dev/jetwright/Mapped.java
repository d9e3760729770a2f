package dev.jetwright;

import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what a function makes of another publisher's items; where it makes null, nothing.
 *
 * @param items the other publisher
 * @param functions gives each subscriber a function of its own
 */
record Mapped<A, B>(
    Flow.Publisher<? extends A> items,
    Supplier<? extends Function<? super A, @Nullable B>> functions)
    implements Flow.Publisher<B> {

  @Override
  public void subscribe(Flow.Subscriber<? super B> subscriber) {
    items.subscribe(new Mapping<A, B>(subscriber, functions.get()));
  }

  /** Passes things on. */
  private static final class Mapping<A, B> implements Flow.Subscriber<A>, Flow.Subscription {
    private final Flow.Subscriber<? super B> subscriber;
    private final Function<? super A, @Nullable B> function;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile boolean isOver;

    Mapping(Flow.Subscriber<? super B> subscriber, Function<? super A, @Nullable B> function) {
      this.subscriber = subscriber;
      this.function = function;
    }

    @Override
    public void onSubscribe(Flow.Subscription newSubscription) {
      if (subscription != null) {
        newSubscription.cancel();
        return;
      }
      subscription = newSubscription;
      subscriber.onSubscribe(this);
    }

    @Override
    public void request(long count) {
      subscription.request(count);
    }

    @Override
    public void cancel() {
      isOver = true;
      subscription.cancel();
    }

    @Override
    public void onNext(A item) {
      if (isOver) {
        return;
      }
      B made;
      try {
        made = function.apply(item);
      } catch (Throwable e) {
        cancel();
        subscriber.onError(e);
        return;
      }
      if (made == null) {
        subscription.request(1);
      } else {
        subscriber.onNext(made);
      }
    }

    @Override
    public void onError(Throwable failure) {
      if (!isOver) {
        isOver = true;
        subscriber.onError(failure);
      }
    }

    @Override
    public void onComplete() {
      if (!isOver) {
        isOver = true;
        subscriber.onComplete();
      }
    }
  }
}
