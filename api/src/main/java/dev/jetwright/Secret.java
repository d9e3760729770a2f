package dev.jetwright;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value that is taken and never shown: not by {@link #toString}, not as JSON, not in the answer
 * to a request that has something wrong with it.
 *
 * <pre>{@code
 * public record Login(String name, Secret<@Size(min = 12) String> password) {}
 *
 * boolean known = hashes.match(login.password().reveal(), user.hash());
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Secret<T> {
  /** What is shown in place of the value. */
  public static final String MASK = "**********";

  private final T value;

  private Secret(T value) {
    this.value = Objects.requireNonNull(value);
  }

  /** A secret. */
  public static <T> Secret<T> of(T value) {
    return new Secret<>(value);
  }

  /** The value itself. */
  public T reveal() {
    return value;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Secret<?> secret && secret.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return MASK;
  }
}
