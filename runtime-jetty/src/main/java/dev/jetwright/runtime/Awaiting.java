package dev.jetwright.runtime;

import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the stage that an operation returned, without a thread.
 *
 * @param <T> the type of its value
 */
final class Awaiting<T> {
  private final Exchange exchange;
  private final Outcome.Reader<T> reader;
  private final boolean mayWait;
  private final AtomicBoolean isOver = new AtomicBoolean();

  Awaiting(Exchange exchange, Outcome.Reader<T> reader, boolean mayWait) {
    this.exchange = exchange;
    this.reader = reader;
    this.mayWait = mayWait;
  }

  void await(Callable<? extends @Nullable CompletionStage<? extends T>> operation)
      throws Exception {
    CompletionStage<? extends T> stage;
    try {
      stage = Objects.requireNonNull(operation.call(), "The operation returned no stage");
    } catch (Throwable e) {
      reader.answer(new Outcome<>(null, exchange.unwind(e)));
      return;
    }
    await(stage);
  }

  private void await(CompletionStage<? extends T> stage) {
    exchange.goOnLater();
    exchange.work().cancelWith(() -> cancel(stage));
    try {
      stage.whenComplete(this::complete);
    } catch (Throwable e) {
      giveUp();
      throw e;
    }
  }

  private void complete(@Nullable T value, @Nullable Throwable failure) {
    if (isOver.compareAndSet(false, true)) {
      Runnable answering = () -> exchange
          .handler()
          .run(same -> reader.answer(new Outcome<>(value, settled(failure))), exchange);
      // What ends with the operation may wait, too: for a database, say.
      if (mayWait || exchange.hasOpenings()) {
        exchange.work().execute(answering);
      } else {
        answering.run();
      }
    }
  }

  /** What is wrong when everything has ended that ends with the operation. */
  private @Nullable Throwable settled(@Nullable Throwable failure) {
    return failure == null ? exchange.endCall() : exchange.unwind(Outcome.reason(failure));
  }

  private void cancel(CompletionStage<? extends T> stage) {
    giveUp();
    if (stage instanceof Future<?> future) {
      future.cancel(true);
    } else {
      stage.toCompletableFuture().cancel(true);
    }
  }

  private void giveUp() {
    if (isOver.compareAndSet(false, true)) {
      exchange.fail(new CancellationException("The operation was given up"));
      exchange.leave();
    }
  }
}
