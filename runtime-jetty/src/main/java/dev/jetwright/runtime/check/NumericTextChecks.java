package dev.jetwright.runtime.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The part of {@link Checks} about numbers in texts: a text that is no number breaks them all. */
abstract class NumericTextChecks extends TimeChecks {
  /** As many digits as FastAPI reads: more would take long to make a number of. */
  private static final int MOST_DIGITS = 4300;

  /** {@code @Min} of a number in a text. */
  public static void min(@Nullable String value, long bound, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.min(number, bound, faults);
    } else if (value != null) {
      Comparison.AT_LEAST.report(bound, faults);
    }
  }

  /** {@code @Max} of a number in a text. */
  public static void max(@Nullable String value, long bound, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.max(number, bound, faults);
    } else if (value != null) {
      Comparison.AT_MOST.report(bound, faults);
    }
  }

  /** {@code @DecimalMin} of a number in a text. */
  public static void decimalMin(@Nullable String value, Bound bound, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.decimalMin(number, bound, faults);
    } else if (value != null) {
      bound.reportLeast(faults);
    }
  }

  /** {@code @DecimalMax} of a number in a text. */
  public static void decimalMax(@Nullable String value, Bound bound, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.decimalMax(number, bound, faults);
    } else if (value != null) {
      bound.reportMost(faults);
    }
  }

  /** {@code @Positive} of a number in a text. */
  public static void positive(@Nullable String value, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.positive(number, faults);
    } else if (value != null) {
      Comparison.ABOVE.report(0L, faults);
    }
  }

  /** {@code @PositiveOrZero} of a number in a text. */
  public static void positiveOrZero(@Nullable String value, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.positiveOrZero(number, faults);
    } else if (value != null) {
      Comparison.AT_LEAST.report(0L, faults);
    }
  }

  /** {@code @Negative} of a number in a text. */
  public static void negative(@Nullable String value, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.negative(number, faults);
    } else if (value != null) {
      Comparison.BELOW.report(0L, faults);
    }
  }

  /** {@code @NegativeOrZero} of a number in a text. */
  public static void negativeOrZero(@Nullable String value, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.negativeOrZero(number, faults);
    } else if (value != null) {
      Comparison.AT_MOST.report(0L, faults);
    }
  }

  /** {@code @Digits} of a number in a text. */
  public static void digits(@Nullable String value, int integer, int fraction, Faults faults) {
    BigDecimal number = number(value);
    if (number != null) {
      DecimalChecks.digits(number, integer, fraction, faults);
    } else if (value != null) {
      DecimalChecks.reportDigits(integer, fraction, faults);
    }
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    if (text == null || text.length() > MOST_DIGITS) {
      return null;
    }
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }
}
