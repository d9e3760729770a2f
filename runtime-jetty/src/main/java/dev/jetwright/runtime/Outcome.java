package dev.jetwright.runtime;

import java.util.concurrent.CompletionException;
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
    Throwable reason = failure;
    while (isWrapper(reason) && reason.getCause() != null) {
      reason = reason.getCause();
    }
    if (reason instanceof Error error) {
      throw error;
    }
    throw reason instanceof Exception exception ? exception : new IllegalStateException(reason);
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
