package dev.jetwright.runtime.text;

import java.math.BigDecimal;

/** Spells floating point numbers as FastAPI does: {@code 10000000.0}, {@code 1e+22}. */
final class FloatingText {
  /** Exponents of ten from here to before {@link #LARGE} are written without one. */
  private static final int SMALL = -4;

  private static final int LARGE = 16;

  private FloatingText() {}

  /** The number that Java spells like this. */
  static String of(String java) {
    return java.indexOf('E') < 0 ? java : respelled(new BigDecimal(java));
  }

  private static String respelled(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (exponent >= SMALL && exponent < LARGE) {
      return stripped.scale() <= 0 ? stripped.toPlainString() + ".0" : stripped.toPlainString();
    }
    String digits = stripped.unscaledValue().abs().toString();
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "").append(digits.charAt(0));
    if (digits.length() > 1) {
      text.append('.').append(digits, 1, digits.length());
    }
    text.append(exponent < 0 ? "e-" : "e+").append(Math.abs(exponent) < 10 ? "0" : "");
    return text.append(Math.abs(exponent)).toString();
  }
}
