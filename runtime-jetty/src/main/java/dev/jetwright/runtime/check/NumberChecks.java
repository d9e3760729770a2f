package dev.jetwright.runtime.check;

import java.math.BigDecimal;

/** The part of {@link Checks} about numbers that Java computes with directly. */
abstract class NumberChecks extends DecimalChecks {

  /** {@code @Min}. */
  public static void min(long value, long bound, Faults faults) {
    if (value < bound) {
      Comparison.AT_LEAST.report(bound, faults);
    }
  }

  /** {@code @Max}. */
  public static void max(long value, long bound, Faults faults) {
    if (value > bound) {
      Comparison.AT_MOST.report(bound, faults);
    }
  }

  /** {@code @Min}. */
  public static void min(double value, long bound, Faults faults) {
    if (!(value >= bound)) {
      Comparison.AT_LEAST.report((double) bound, faults);
    }
  }

  /** {@code @Max}. */
  public static void max(double value, long bound, Faults faults) {
    if (!(value <= bound)) {
      Comparison.AT_MOST.report((double) bound, faults);
    }
  }

  /** {@code @DecimalMin}. */
  public static void decimalMin(long value, Bound bound, Faults faults) {
    bound.requireLeast(value, faults);
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(long value, Bound bound, Faults faults) {
    bound.requireMost(value, faults);
  }

  /** {@code @DecimalMin}. */
  public static void decimalMin(float value, Bound bound, Faults faults) {
    bound.requireLeast(value, faults);
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(float value, Bound bound, Faults faults) {
    bound.requireMost(value, faults);
  }

  /** {@code @DecimalMin}. */
  public static void decimalMin(double value, Bound bound, Faults faults) {
    bound.requireLeast(value, faults);
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(double value, Bound bound, Faults faults) {
    bound.requireMost(value, faults);
  }

  /** {@code @Positive}. */
  public static void positive(long value, Faults faults) {
    if (value <= 0) {
      Comparison.ABOVE.report(0L, faults);
    }
  }

  /** {@code @Positive}. */
  public static void positive(double value, Faults faults) {
    if (!(value > 0)) {
      Comparison.ABOVE.report(0.0, faults);
    }
  }

  /** {@code @PositiveOrZero}. */
  public static void positiveOrZero(long value, Faults faults) {
    if (value < 0) {
      Comparison.AT_LEAST.report(0L, faults);
    }
  }

  /** {@code @PositiveOrZero}. */
  public static void positiveOrZero(double value, Faults faults) {
    if (!(value >= 0)) {
      Comparison.AT_LEAST.report(0.0, faults);
    }
  }

  /** {@code @Negative}. */
  public static void negative(long value, Faults faults) {
    if (value >= 0) {
      Comparison.BELOW.report(0L, faults);
    }
  }

  /** {@code @Negative}. */
  public static void negative(double value, Faults faults) {
    if (!(value < 0)) {
      Comparison.BELOW.report(0.0, faults);
    }
  }

  /** {@code @NegativeOrZero}. */
  public static void negativeOrZero(long value, Faults faults) {
    if (value > 0) {
      Comparison.AT_MOST.report(0L, faults);
    }
  }

  /** {@code @NegativeOrZero}. */
  public static void negativeOrZero(double value, Faults faults) {
    if (!(value <= 0)) {
      Comparison.AT_MOST.report(0.0, faults);
    }
  }

  /** {@code @Digits}. */
  public static void digits(long value, int integer, int fraction, Faults faults) {
    digits(BigDecimal.valueOf(value), integer, fraction, faults);
  }

  /** {@code @Digits}. */
  public static void digits(float value, int integer, int fraction, Faults faults) {
    if (Float.isFinite(value)) {
      digits(new BigDecimal(Float.toString(value)).stripTrailingZeros(), integer, fraction, faults);
    } else {
      reportDigits(integer, fraction, faults);
    }
  }

  /** {@code @Digits}. */
  public static void digits(double value, int integer, int fraction, Faults faults) {
    if (Double.isFinite(value)) {
      digits(BigDecimal.valueOf(value).stripTrailingZeros(), integer, fraction, faults);
    } else {
      reportDigits(integer, fraction, faults);
    }
  }
}
