package dev.jetwright.client;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;

/**
 * A property of a body that changes something: left out, set to null, or set to a value.
 *
 * <pre>{@code
 * new UserPatch(Update.of("Ada"), Update.ofNull(), Update.absent());
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Update<T> {
  private static final Update<?> ABSENT = new Update<>(null, false);
  private static final Update<?> NULL = new Update<>(null, true);

  private final T value;
  private final boolean present;

  private Update(T value, boolean present) {
    this.value = value;
    this.present = present;
  }

  /** No change: the property is left out. */
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

  /** Reads a property that is there. */
  public static <T> Update<T> read(JsonReader in, Decoder<T> decoder) {
    T value = in.readNullable(decoder);
    return value == null ? ofNull() : of(value);
  }

  /** Reads a property that is there. */
  public static <T> Decoder<Update<T>> reading(Decoder<T> decoder) {
    return in -> read(in, decoder);
  }

  /** Writes a property with its name, unless it is absent; a null update is absent, too. */
  public static <T> void write(JsonWriter out, String name, Update<T> update, Encoder<T> encoder) {
    if (update != null && update.present) {
      out.name(name).writeNullable(update.value, encoder);
    }
  }

  /** Writes a value that has no name; null where it is absent. */
  public static <T> Encoder<Update<T>> writing(Encoder<T> encoder) {
    return (out, update) -> out.writeNullable(update == null ? null : update.value, encoder);
  }

  /** Whether there is a change, be it to null. */
  public boolean isPresent() {
    return present;
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

  /** The change with its value turned into another one; null and absent stay. */
  public <R> Update<R> map(Function<T, R> mapper) {
    if (value == null) {
      return present ? ofNull() : absent();
    }
    return of(mapper.apply(value));
  }

  @Override
  public boolean equals(Object other) {
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
