package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scalar type: what texts, numbers and booleans it takes, and the text that it is written as.
 *
 * <p>It is lax, as FastAPI is: {@code "1"} is an integer, {@code "yes"} a boolean. Every fault has
 * FastAPI's type and wording.
 *
 * @param <T> the type in Java
 * @see Scalars
 */
public abstract class Scalar<T> implements TextCodec<T> {
  private final String mistyped;
  private final String message;

  /**
   * A scalar type.
   *
   * @param mistyped the type of the fault when the value is no such thing at all
   * @param message its text
   */
  Scalar(String mistyped, String message) {
    this.mistyped = mistyped;
    this.message = message;
  }

  /** The value of a JSON string; null after reporting why there is none. */
  public @Nullable T decodeString(String text, Faults faults) {
    return decode(text, faults);
  }

  /** The value of a JSON number; null after reporting why there is none. */
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    return mistyped(faults);
  }

  /** The value of a JSON number that is a {@code long}; null after reporting why there is none. */
  public @Nullable T decodeLong(long number, Faults faults) {
    return decodeNumber(BigDecimal.valueOf(number), faults);
  }

  /** The value of a JSON boolean; null after reporting why there is none. */
  public @Nullable T decodeBoolean(boolean value, Faults faults) {
    return mistyped(faults);
  }

  /** Reports that the value is none of this type: an array, an object or null. */
  @Override
  public @Nullable T mistyped(Faults faults) {
    return refuse(faults, mistyped, message);
  }

  /** The same type without leniency: {@code @Strict}. */
  public Scalar<T> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.TEXT);
  }

  /** The value of a text that is known to be right, such as that of a default. */
  public final T value(String text) {
    return Objects.requireNonNull(decode(text, (type, message, context) -> {
      throw new IllegalArgumentException(message + ": " + text);
    }));
  }

  static <T> @Nullable T refuse(
      Faults faults, String type, String message, @Nullable Object... context) {
    faults.report(type, message, context);
    return null;
  }
}
