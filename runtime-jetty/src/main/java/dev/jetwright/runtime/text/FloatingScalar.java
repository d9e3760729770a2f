package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Floating point numbers; infinities and not-a-number are refused, whatever they are spelled like.
 *
 * @param <T> {@code Float} or {@code Double}
 */
final class FloatingScalar<T extends Number> extends Scalar<T> {
  private final Function<String, T> parse;

  FloatingScalar(Function<String, T> parse) {
    super("float_type", "Input should be a valid number");
    this.parse = parse;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    String number = NumberText.decimal(text);
    if (number != null) {
      return finite(parse.apply(number), faults);
    }
    return NumberText.isNotFinite(text)
        ? notFinite(faults)
        : refuse(
            faults,
            "float_parsing",
            "Input should be a valid number, unable to parse string as a number");
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    return finite(parse.apply(number.toString()), faults);
  }

  @Override
  public @Nullable T decodeBoolean(boolean value, Faults faults) {
    return parse.apply(value ? "1" : "0");
  }

  @Override
  public Scalar<T> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.NUMBER);
  }

  @Override
  public String encode(T value) {
    return FloatingText.of(value.toString());
  }

  private @Nullable T finite(T number, Faults faults) {
    return Double.isInfinite(number.doubleValue()) ? notFinite(faults) : number;
  }

  static <T> @Nullable T notFinite(Faults faults) {
    return refuse(faults, "finite_number", "Input should be a finite number");
  }
}
