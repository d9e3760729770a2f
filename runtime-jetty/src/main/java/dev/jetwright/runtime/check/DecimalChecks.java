package dev.jetwright.runtime.check;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The part of {@link Checks} about numbers of any precision. */
abstract class DecimalChecks extends NumericTextChecks {

  /** {@code @Min}. */
  public static void min(@Nullable BigDecimal value, long bound, Faults faults) {
    if (value != null && value.compareTo(BigDecimal.valueOf(bound)) < 0) {
      Comparison.AT_LEAST.report(bound, faults);
    }
  }

  /** {@code @Max}. */
  public static void max(@Nullable BigDecimal value, long bound, Faults faults) {
    if (value != null && value.compareTo(BigDecimal.valueOf(bound)) > 0) {
      Comparison.AT_MOST.report(bound, faults);
    }
  }

  /** {@code @DecimalMin}. */
  public static void decimalMin(@Nullable BigDecimal value, Bound bound, Faults faults) {
    if (value != null) {
      bound.requireLeast(value, faults);
    }
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(@Nullable BigDecimal value, Bound bound, Faults faults) {
    if (value != null) {
      bound.requireMost(value, faults);
    }
  }

  /** {@code @Positive}. */
  public static void positive(@Nullable BigDecimal value, Faults faults) {
    if (value != null && value.signum() <= 0) {
      Comparison.ABOVE.report(0L, faults);
    }
  }

  /** {@code @PositiveOrZero}. */
  public static void positiveOrZero(@Nullable BigDecimal value, Faults faults) {
    if (value != null && value.signum() < 0) {
      Comparison.AT_LEAST.report(0L, faults);
    }
  }

  /** {@code @Negative}. */
  public static void negative(@Nullable BigDecimal value, Faults faults) {
    if (value != null && value.signum() >= 0) {
      Comparison.BELOW.report(0L, faults);
    }
  }

  /** {@code @NegativeOrZero}. */
  public static void negativeOrZero(@Nullable BigDecimal value, Faults faults) {
    if (value != null && value.signum() > 0) {
      Comparison.AT_MOST.report(0L, faults);
    }
  }

  /** {@code @Digits}: zeros at the end count. */
  public static void digits(@Nullable BigDecimal value, int integer, int fraction, Faults faults) {
    if (value != null
        && (value.precision() - value.scale() > integer || value.scale() > fraction)) {
      reportDigits(integer, fraction, faults);
    }
  }

  static void reportDigits(int integer, int fraction, Faults faults) {
    String message =
        "Input should have no more than %s before the decimal point and no more than %s after it"
            .formatted(Size.count(integer, "digit"), Size.count(fraction, "digit"));
    faults.report("digits", message, "integer", integer, "fraction", fraction);
  }

  /** {@code @Min}. */
  public static void min(@Nullable BigInteger value, long bound, Faults faults) {
    min(decimal(value), bound, faults);
  }

  /** {@code @Max}. */
  public static void max(@Nullable BigInteger value, long bound, Faults faults) {
    max(decimal(value), bound, faults);
  }

  /** {@code @DecimalMin}. */
  public static void decimalMin(@Nullable BigInteger value, Bound bound, Faults faults) {
    if (value != null) {
      bound.requireLeast(value, faults);
    }
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(@Nullable BigInteger value, Bound bound, Faults faults) {
    if (value != null) {
      bound.requireMost(value, faults);
    }
  }

  /** {@code @Positive}. */
  public static void positive(@Nullable BigInteger value, Faults faults) {
    positive(decimal(value), faults);
  }

  /** {@code @PositiveOrZero}. */
  public static void positiveOrZero(@Nullable BigInteger value, Faults faults) {
    positiveOrZero(decimal(value), faults);
  }

  /** {@code @Negative}. */
  public static void negative(@Nullable BigInteger value, Faults faults) {
    negative(decimal(value), faults);
  }

  /** {@code @NegativeOrZero}. */
  public static void negativeOrZero(@Nullable BigInteger value, Faults faults) {
    negativeOrZero(decimal(value), faults);
  }

  /** {@code @Digits}. */
  public static void digits(@Nullable BigInteger value, int integer, int fraction, Faults faults) {
    digits(decimal(value), integer, fraction, faults);
  }

  private static @Nullable BigDecimal decimal(@Nullable BigInteger value) {
    return value == null ? null : new BigDecimal(value);
  }
}
