package dev.jetwright.runtime.check;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The constraints of Jakarta Validation, each with the fault that FastAPI reports for its like.
 *
 * <pre>{@code
 * static void checkName(String name, Faults faults) {
 *   Checks.size(name, 0, 100, faults);
 *   Checks.notBlank(name, faults);
 * }
 * }</pre>
 */
public final class Checks {

  private Checks() {}

  /** {@code @NotEmpty}. */
  public static void notEmpty(String value, Faults faults) {
    size(value, 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotEmpty}. */
  public static void notEmpty(Collection<?> value, Faults faults) {
    size(value, 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotEmpty}. */
  public static void notEmpty(Map<?, ?> value, Faults faults) {
    size(value, 1, Integer.MAX_VALUE, faults);
  }

  /** {@code @NotBlank}. */
  public static void notBlank(String value, Faults faults) {
    if (value.isBlank()) {
      faults.report("not_blank", "String should not be blank");
    }
  }

  /** {@code @Size}, in UTF-16 code units. */
  public static void size(String value, int min, int max, Faults faults) {
    Size.ofString(value.length(), min, max, faults);
  }

  /** {@code @Size}. */
  public static void size(Collection<?> value, int min, int max, Faults faults) {
    Size.ofCollection(value instanceof Set ? "Set" : "List", value.size(), min, max, faults);
  }

  /** {@code @Size}. */
  public static void size(Map<?, ?> value, int min, int max, Faults faults) {
    Size.ofCollection("Dictionary", value.size(), min, max, faults);
  }

  /** {@code @Pattern}: the whole value matches. */
  public static void pattern(String value, Pattern pattern, Faults faults) {
    if (!matches(value, pattern)) {
      String message = "String should match pattern '" + pattern.pattern() + "'";
      faults.report("string_pattern_mismatch", message, "pattern", pattern.pattern());
    }
  }

  private static boolean matches(String value, Pattern pattern) {
    try {
      return pattern.matcher(value).matches();
    } catch (StackOverflowError e) {
      // Java's matcher recurses for each repetition of a group: such a value is too long for it.
      return false;
    }
  }

  /** {@code @Email}. */
  public static void email(String value, Faults faults) {
    String reason = EmailAddress.fault(value);
    if (reason != null) {
      String message = "value is not a valid email address: " + reason;
      faults.report("value_error", message, "reason", reason);
    }
  }

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

  /** {@code @Min}. */
  public static void min(BigDecimal value, long bound, Faults faults) {
    if (value.compareTo(BigDecimal.valueOf(bound)) < 0) {
      Comparison.AT_LEAST.report(bound, faults);
    }
  }

  /** {@code @Max}. */
  public static void max(BigDecimal value, long bound, Faults faults) {
    if (value.compareTo(BigDecimal.valueOf(bound)) > 0) {
      Comparison.AT_MOST.report(bound, faults);
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

  /** {@code @DecimalMin}. */
  public static void decimalMin(BigDecimal value, Bound bound, Faults faults) {
    bound.requireLeast(value, faults);
  }

  /** {@code @DecimalMax}. */
  public static void decimalMax(BigDecimal value, Bound bound, Faults faults) {
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

  /** {@code @Positive}. */
  public static void positive(BigDecimal value, Faults faults) {
    if (value.signum() <= 0) {
      Comparison.ABOVE.report(0L, faults);
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

  /** {@code @PositiveOrZero}. */
  public static void positiveOrZero(BigDecimal value, Faults faults) {
    if (value.signum() < 0) {
      Comparison.AT_LEAST.report(0L, faults);
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

  /** {@code @Negative}. */
  public static void negative(BigDecimal value, Faults faults) {
    if (value.signum() >= 0) {
      Comparison.BELOW.report(0L, faults);
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

  /** {@code @NegativeOrZero}. */
  public static void negativeOrZero(BigDecimal value, Faults faults) {
    if (value.signum() > 0) {
      Comparison.AT_MOST.report(0L, faults);
    }
  }

  /** {@code @Digits}. */
  public static void digits(long value, int integer, int fraction, Faults faults) {
    digits(BigDecimal.valueOf(value), integer, fraction, faults);
  }

  /** {@code @Digits}. */
  public static void digits(float value, int integer, int fraction, Faults faults) {
    digits(new BigDecimal(Float.toString(value)).stripTrailingZeros(), integer, fraction, faults);
  }

  /** {@code @Digits}. */
  public static void digits(double value, int integer, int fraction, Faults faults) {
    digits(BigDecimal.valueOf(value).stripTrailingZeros(), integer, fraction, faults);
  }

  /** {@code @Digits}: zeros at the end count. */
  public static void digits(BigDecimal value, int integer, int fraction, Faults faults) {
    if (value.precision() - value.scale() > integer || value.scale() > fraction) {
      String message =
          "Input should have no more than %s before the decimal point and no more than %s after it"
              .formatted(Size.count(integer, "digit"), Size.count(fraction, "digit"));
      faults.report("digits", message, "integer", integer, "fraction", fraction);
    }
  }
}
