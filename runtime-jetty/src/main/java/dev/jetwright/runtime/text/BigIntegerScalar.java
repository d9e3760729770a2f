package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any size, up to so many digits as nobody means. */
final class BigIntegerScalar extends Scalar<BigInteger> {
  /** Reading digits takes time that grows with their square. */
  private static final int MOST_DIGITS = 4300;

  BigIntegerScalar() {
    super(IntegerScalar.MISTYPED, IntegerScalar.MISTYPED_MESSAGE);
  }

  @Override
  public @Nullable BigInteger decode(String text, Faults faults) {
    String digits = NumberText.integer(text);
    if (digits == null) {
      return IntegerScalar.unclear(faults);
    }
    return length(digits) > MOST_DIGITS ? IntegerScalar.tooBig(faults) : new BigInteger(digits);
  }

  private static int length(String digits) {
    char first = digits.charAt(0);
    return first == '+' || first == '-' ? digits.length() - 1 : digits.length();
  }

  @Override
  public @Nullable BigInteger decodeNumber(BigDecimal number, Faults faults) {
    if (!IntegerScalar.isWhole(number)) {
      return IntegerScalar.fractional(faults);
    }
    return (long) number.precision() - number.scale() > MOST_DIGITS
        ? IntegerScalar.tooBig(faults)
        : number.toBigInteger();
  }

  @Override
  public BigInteger decodeBoolean(boolean value, Faults faults) {
    return value ? BigInteger.ONE : BigInteger.ZERO;
  }

  @Override
  public Scalar<BigInteger> strict() {
    return new StrictScalar<>(this, StrictScalar.Kind.INTEGER);
  }

  @Override
  public String encode(BigInteger value) {
    return value.toString();
  }
}
