package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers between two bounds.
 *
 * @param <T> {@code Integer}, {@code Long} or another type that is a whole number
 */
final class IntegerScalar<T> extends Scalar<T> {
  static final String MISTYPED = "int_type";
  static final String MISTYPED_MESSAGE = "Input should be a valid integer";

  private final long least;
  private final long most;
  private final Boxing<T> boxing;

  IntegerScalar(long least, long most, Boxing<T> boxing) {
    super(MISTYPED, MISTYPED_MESSAGE);
    this.least = least;
    this.most = most;
    this.boxing = boxing;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    String digits = isShort(text) ? text : NumberText.integer(text);
    if (digits == null) {
      return unclear(faults);
    }
    try {
      return boxed(Long.parseLong(digits), faults);
    } catch (NumberFormatException e) {
      return tooBig(faults);
    }
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    if (!isWhole(number)) {
      return fractional(faults);
    }
    try {
      return boxed(number.longValueExact(), faults);
    } catch (ArithmeticException e) {
      return tooBig(faults);
    }
  }

  @Override
  public @Nullable T decodeLong(long number, Faults faults) {
    return boxed(number, faults);
  }

  @Override
  public @Nullable T decodeBoolean(boolean value, Faults faults) {
    return boxed(value ? 1 : 0, faults);
  }

  @Override
  public Scalar<T> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.INTEGER);
  }

  @Override
  public String encode(T value) {
    return value.toString();
  }

  static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
  }

  private @Nullable T boxed(long value, Faults faults) {
    return value < least || value > most ? tooBig(faults) : boxing.box(value);
  }

  static <T> @Nullable T unclear(Faults faults) {
    return refuse(
        faults,
        "int_parsing",
        "Input should be a valid integer, unable to parse string as an integer");
  }

  static <T> @Nullable T fractional(Faults faults) {
    return refuse(
        faults,
        "int_from_float",
        "Input should be a valid integer, got a number with a fractional part");
  }

  static <T> @Nullable T tooBig(Faults faults) {
    return refuse(
        faults,
        "int_parsing_size",
        "Unable to parse input string as an integer, exceeded maximum size");
  }

  /** Whether the text is but a few digits, as most are. */
  private static boolean isShort(String text) {
    int length = text.length();
    if (length == 0 || length > 18) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Makes an object of a number that is in range. */
  interface Boxing<T> {
    T box(long value);
  }
}
