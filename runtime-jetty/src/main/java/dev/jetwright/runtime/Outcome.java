package dev.jetwright.runtime;

import dev.jetwright.Scoped;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What came of an operation that answers later.
 *
 * @param <T> the type of its value
 */
public final class Outcome<T> {
  private final @Nullable T value;
  private final @Nullable Throwable failure;

  Outcome(@Nullable T value, @Nullable Throwable failure) {
    this.value = value;
    this.failure = failure;
  }

  /** The value, unless it failed: then this fails as if the operation had thrown it itself. */
  @SuppressWarnings("NullAway")
  public T get() throws Exception {
    if (failure == null) {
      return value;
    }
    Throwable reason = reason(failure);
    if (reason instanceof Error error) {
      throw error;
    }
    throw reason instanceof Exception exception ? exception : new IllegalStateException(reason);
  }

  /** What made a stage fail. */
  static Throwable reason(Throwable failure) {
    Throwable reason = failure;
    while (isWrapper(reason) && reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason;
  }

  /** The value of a stage, for which this thread waits. */
  static <T> T await(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().get();
    } catch (ExecutionException | CompletionException e) {
      throw Outcome.<RuntimeException>thrown(reason(e));
    } catch (InterruptedException e) {
      CancellationException reason = new CancellationException("Interrupted");
      // To cancel it would be to lose what it gives all the same, and that may have to end.
      stage.whenComplete((value, failure) -> end(value, reason));
      Thread.currentThread().interrupt();
      throw reason;
    }
  }

  /** Ends a value that came too late. */
  private static void end(@Nullable Object value, Throwable reason) {
    if (value instanceof Scoped<?> scoped) {
      try {
        scoped.end(reason);
      } catch (Exception e) {
        reason.addSuppressed(e);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException thrown(Throwable error) throws E {
    throw (E) error;
  }

  private static boolean isWrapper(Throwable reason) {
    return reason instanceof CompletionException || reason instanceof ExecutionException;
  }

  /** Answers with it. */
  @FunctionalInterface
  public interface Reader<T> {

    /** Answers. */
    void answer(Outcome<T> outcome) throws Exception;
  }
}
