package dev.jetwright;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of a body that changes something: left out, set to null, or set to a value.
 *
 * <pre>{@code
 * public record UserPatch(Update<@Size(max = 100) String> name, Update<LocalDate> birthday) {}
 *
 * user.setName(patch.name().apply(user.name()));     // an absent one keeps what is there
 * patch.birthday().ifPresent(user::setBirthday);      // null included
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Update<T> {
  private static final Update<?> ABSENT = new Update<>(null, false);
  private static final Update<?> NULL = new Update<>(null, true);

  private final @Nullable T value;
  private final boolean present;

  private Update(@Nullable T value, boolean present) {
    this.value = value;
    this.present = present;
  }

  /** No change. */
  @SuppressWarnings("unchecked")
  public static <T> Update<T> absent() {
    return (Update<T>) ABSENT;
  }

  /** A change to null. */
  @SuppressWarnings("unchecked")
  public static <T> Update<T> ofNull() {
    return (Update<T>) NULL;
  }

  /** A change to a value. */
  public static <T> Update<T> of(T value) {
    return new Update<>(Objects.requireNonNull(value), true);
  }

  /** A change to a value or to null. */
  public static <T> Update<T> ofNullable(@Nullable T value) {
    return value == null ? ofNull() : of(value);
  }

  /** Whether there is a change, be it to null. */
  public boolean isPresent() {
    return present;
  }

  /** Whether there is no change. */
  public boolean isAbsent() {
    return !present;
  }

  /** Whether there is a change to null. */
  public boolean isNull() {
    return present && value == null;
  }

  /**
   * The new value, which may be null.
   *
   * @throws NoSuchElementException if there is no change
   */
  public @Nullable T get() {
    if (!present) {
      throw new NoSuchElementException("absent");
    }
    return value;
  }

  /** The new value, if it is there and not null. */
  public Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** The new value if there is one, be it null, or else the current one. */
  public @Nullable T apply(@Nullable T current) {
    return present ? value : current;
  }

  /** The new value if it is not null, or else another one. */
  public @Nullable T orElse(@Nullable T other) {
    return value == null ? other : value;
  }

  /** Calls an action with the new value, which may be null, if there is a change. */
  public void ifPresent(Consumer<? super @Nullable T> action) {
    if (present) {
      action.accept(value);
    }
  }

  /** The change with its value turned into another one; null and absent stay. */
  public <R> Update<R> map(Function<? super T, ? extends R> mapper) {
    if (value == null) {
      return present ? ofNull() : absent();
    }
    return ofNullable(mapper.apply(value));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Update<?> update
        && update.present == present
        && Objects.equals(update.value, value);
  }

  @Override
  public int hashCode() {
    return present ? 31 + Objects.hashCode(value) : 0;
  }

  @Override
  public String toString() {
    return present ? "Update[" + value + "]" : "Update.absent";
  }
}
