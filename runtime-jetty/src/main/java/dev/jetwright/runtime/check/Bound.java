package dev.jetwright.runtime.check;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The bound of a {@code @DecimalMin} or {@code @DecimalMax}: {@code Bound.inclusive("0.50")}.
 *
 * <p>Floating point numbers compare by the decimal digits that they are written with.
 */
public final class Bound {
  private final BigDecimal decimal;
  private final double asDouble;
  private final boolean inclusive;

  private Bound(String decimal, boolean inclusive) {
    this.decimal = new BigDecimal(decimal);
    this.asDouble = this.decimal.doubleValue();
    this.inclusive = inclusive;
  }

  /** A bound that is allowed itself. */
  public static Bound inclusive(String decimal) {
    return new Bound(decimal, true);
  }

  /** A bound that is not allowed itself. */
  public static Bound exclusive(String decimal) {
    return new Bound(decimal, false);
  }

  void requireLeast(long value, Faults faults) {
    require(compare(value) >= limit(), least(), whole(), faults);
  }

  void requireLeast(float value, Faults faults) {
    require(!Float.isNaN(value) && compare(value) >= limit(), least(), asDouble, faults);
  }

  void requireLeast(double value, Faults faults) {
    require(!Double.isNaN(value) && compare(value) >= limit(), least(), asDouble, faults);
  }

  void requireLeast(BigDecimal value, Faults faults) {
    require(value.compareTo(decimal) >= limit(), least(), decimal, faults);
  }

  void requireLeast(BigInteger value, Faults faults) {
    require(new BigDecimal(value).compareTo(decimal) >= limit(), least(), whole(), faults);
  }

  void requireMost(BigInteger value, Faults faults) {
    require(new BigDecimal(value).compareTo(decimal) <= -limit(), most(), whole(), faults);
  }

  void reportLeast(Faults faults) {
    least().report(decimal, faults);
  }

  void reportMost(Faults faults) {
    most().report(decimal, faults);
  }

  void requireMost(long value, Faults faults) {
    require(compare(value) <= -limit(), most(), whole(), faults);
  }

  void requireMost(float value, Faults faults) {
    require(!Float.isNaN(value) && compare(value) <= -limit(), most(), asDouble, faults);
  }

  void requireMost(double value, Faults faults) {
    require(!Double.isNaN(value) && compare(value) <= -limit(), most(), asDouble, faults);
  }

  void requireMost(BigDecimal value, Faults faults) {
    require(value.compareTo(decimal) <= -limit(), most(), decimal, faults);
  }

  private static void require(boolean fine, Comparison comparison, Number bound, Faults faults) {
    if (!fine) {
      comparison.report(bound, faults);
    }
  }

  private int compare(long value) {
    return BigDecimal.valueOf(value).compareTo(decimal);
  }

  private int compare(float value) {
    return value == (float) asDouble && !Float.isInfinite(value)
        ? new BigDecimal(Float.toString(value)).compareTo(decimal)
        : Float.compare(value, (float) asDouble);
  }

  private int compare(double value) {
    return value == asDouble && !Double.isInfinite(value)
        ? BigDecimal.valueOf(value).compareTo(decimal)
        : Double.compare(value, asDouble);
  }

  /** What a comparison with the bound must come to at least. */
  private int limit() {
    return inclusive ? 0 : 1;
  }

  private Comparison least() {
    return inclusive ? Comparison.AT_LEAST : Comparison.ABOVE;
  }

  private Comparison most() {
    return inclusive ? Comparison.AT_MOST : Comparison.BELOW;
  }

  /** The bound of an integer: itself an integer if it can be. */
  private Number whole() {
    return decimal.stripTrailingZeros().scale() <= 0 && Math.abs(asDouble) < 1e18
        ? (Number) decimal.longValue()
        : decimal;
  }
}
