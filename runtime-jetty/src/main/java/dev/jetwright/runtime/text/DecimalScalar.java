package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimal numbers of any precision. */
final class DecimalScalar extends Scalar<BigDecimal> {
  /** Reading digits takes time that grows with their square. */
  private static final int LONGEST = 4300;

  /** Zeros that a plain notation may have to invent; {@code 1e999999999} is not written out. */
  private static final int MOST_ZEROS = 400;

  DecimalScalar() {
    super("decimal_type", "Decimal input should be an integer, float, string or Decimal object");
  }

  @Override
  public @Nullable BigDecimal decode(String text, Faults faults) {
    String number = NumberText.decimal(text);
    if (number != null) {
      if (number.length() > LONGEST) {
        return unclear(faults);
      }
      try {
        return new BigDecimal(number);
      } catch (NumberFormatException e) {
        return unclear(faults);
      }
    }
    return NumberText.isNotFinite(text) ? FloatingScalar.notFinite(faults) : unclear(faults);
  }

  @Override
  public BigDecimal decodeNumber(BigDecimal number, Faults faults) {
    return number;
  }

  @Override
  public Scalar<BigDecimal> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.TEXT_OR_NUMBER);
  }

  @Override
  public String encode(BigDecimal value) {
    return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
  }

  private static @Nullable BigDecimal unclear(Faults faults) {
    return refuse(faults, "decimal_parsing", "Input should be a valid decimal");
  }
}
