package dev.jetwright.runtime.depend;

import dev.jetwright.Scoped;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made beside others.
 *
 * @param <T> the type of the value
 */
public final class Fork<T> {
  /** How long the end of what a provider uses waits for a provider that was interrupted. */
  private static final long PATIENCE_SECONDS = 5;

  private final Callable<T> provider;
  private final FutureTask<T> task = new FutureTask<>(this::make);
  private final CountDownLatch left = new CountDownLatch(1);
  private @Nullable T made;
  private boolean isBegun;
  private boolean isEnded;

  private Fork(Callable<T> provider) {
    this.provider = provider;
  }

  /** Begins to make a value. */
  public static <T> Fork<T> of(Callable<T> provider, Executor threads) {
    Fork<T> fork = new Fork<>(provider);
    try {
      threads.execute(fork.task);
    } catch (RejectedExecutionException e) {
      // Whoever wants the value makes it.
    }
    return fork;
  }

  private T make() throws Exception {
    synchronized (this) {
      isBegun = true;
    }
    try {
      return given();
    } finally {
      left.countDown();
    }
  }

  private T given() throws Exception {
    T value = provider.call();
    synchronized (this) {
      if (!isEnded) {
        made = value;
        return value;
      }
    }
    // Nobody waits for it any more.
    CancellationException reason = new CancellationException("The request is over");
    end(value, reason);
    throw reason;
  }

  /** The value, as soon as it is there; if nobody has begun to make it, this thread does. */
  public T join() throws Exception {
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw Openings.unchecked(Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted");
    }
  }

  /** Ends the value if there is one; otherwise it is not needed any more. */
  void end(@Nullable Throwable error) throws Exception {
    T value;
    boolean isRunning;
    synchronized (this) {
      isEnded = true;
      value = made;
      isRunning = isBegun;
    }
    if (value != null) {
      end(value, error);
    } else if (task.cancel(true) && isRunning) {
      awaitLeaving();
    }
  }

  /** What it was given is ended next, and it is not to find that closed. */
  private void awaitLeaving() {
    try {
      left.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Something that looks whether an operation may run. */
  @FunctionalInterface
  public interface Guard {

    /** Looks, and throws if not. */
    void run() throws Exception;
  }

  private static void end(@Nullable Object value, @Nullable Throwable error) throws Exception {
    if (value instanceof Scoped<?> scoped) {
      scoped.end(error);
    }
  }
}
