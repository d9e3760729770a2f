package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Booleans, their words, and the numbers 0 and 1. */
final class BooleanScalar extends Scalar<Boolean> {

  BooleanScalar() {
    super("bool_type", "Input should be a valid boolean");
  }

  @Override
  public @Nullable Boolean decode(String text, Faults faults) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "true", "on", "yes", "t", "y" -> true;
      case "0", "false", "off", "no", "f", "n" -> false;
      default -> unclear(faults);
    };
  }

  @Override
  public @Nullable Boolean decodeNumber(BigDecimal number, Faults faults) {
    if (number.signum() == 0) {
      return false;
    }
    if (number.compareTo(BigDecimal.ONE) == 0) {
      return true;
    }
    return IntegerScalar.isWhole(number) ? unclear(faults) : mistyped(faults);
  }

  @Override
  public Boolean decodeBoolean(boolean value, Faults faults) {
    return value;
  }

  @Override
  public Scalar<Boolean> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.BOOLEAN);
  }

  @Override
  public String encode(Boolean value) {
    return value.toString();
  }

  private static @Nullable Boolean unclear(Faults faults) {
    return refuse(
        faults, "bool_parsing", "Input should be a valid boolean, unable to interpret input");
  }
}
