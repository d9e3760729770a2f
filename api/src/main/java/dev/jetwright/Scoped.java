package dev.jetwright;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A provided value that ends with knowledge of what went wrong.
 *
 * <pre>{@code
 * @Provides(lifetime = Lifetime.CALL)
 * public Scoped<Transaction> transaction(@Depends Connection connection) {
 *   return Scoped.of(connection.begin(), Transaction::commit, Transaction::rollback);
 * }
 * }</pre>
 *
 * <p>It ends once, after those that were made after it: when the operation has failed, or when the
 * {@link Lifetime} of the provider is over. An error goes on after the end has seen it, to those
 * that were made before and then to the client; an end that throws replaces it:
 *
 * <pre>{@code
 * return Scoped.of(session, (it, error) -> {
 *   it.close();
 *   if (error.orElse(null) instanceof DuplicateKey duplicate) {
 *     throw new AlreadyThere(duplicate.key());        // the client gets 409
 *   }
 * });
 * }</pre>
 *
 * <p>An error cannot be swallowed. What goes wrong at the end of a request, when its answer has
 * been sent, is logged.
 *
 * @param <T> the type of the value, which is what parameters with {@link Depends} have
 */
public final class Scoped<T> {
  private final T value;
  private final End<? super T> end;

  private Scoped(T value, End<? super T> end) {
    this.value = value;
    this.end = Objects.requireNonNull(end, "end");
  }

  /** A value that needs no end. */
  public static <T> Scoped<T> of(T value) {
    return new Scoped<>(value, (it, error) -> {});
  }

  /** A value that is closed in the end, whatever went wrong. */
  public static <T extends AutoCloseable> Scoped<T> closing(@Nullable T value) {
    return new Scoped<>(value, (it, error) -> {
      if (it != null) {
        it.close();
      }
    });
  }

  /** A value with an end. */
  public static <T> Scoped<T> of(T value, End<? super T> end) {
    return new Scoped<>(value, end);
  }

  /** A value that ends in one of two ways: after a success, or after an error, which goes on. */
  public static <T> Scoped<T> of(
      T value, Action<? super T> afterSuccess, Action<? super T> afterError) {
    Objects.requireNonNull(afterSuccess, "afterSuccess");
    Objects.requireNonNull(afterError, "afterError");
    return new Scoped<>(value, (it, error) -> {
      Action<? super T> action = error.isEmpty() ? afterSuccess : afterError;
      action.run(it);
    });
  }

  /** The value. */
  public T value() {
    return value;
  }

  /**
   * Ends it; the server does.
   *
   * @param error what went wrong, if anything did
   */
  public void end(@Nullable Throwable error) throws Exception {
    end.end(value, Optional.ofNullable(error));
  }

  /**
   * What is done at the end of a value.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface End<T> {

    /**
     * Ends a value.
     *
     * @param value the value
     * @param error what went wrong, if anything did; what this throws goes on in its place
     */
    void end(T value, Optional<Throwable> error) throws Exception;
  }

  /**
   * Something that is done with a value.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Action<T> {

    /** Does it. */
    void run(T value) throws Exception;
  }
}
