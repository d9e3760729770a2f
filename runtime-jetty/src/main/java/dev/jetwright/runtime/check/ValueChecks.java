package dev.jetwright.runtime.check;

import dev.jetwright.runtime.text.Literals;
import dev.jetwright.runtime.text.Quoted;
import dev.jetwright.runtime.text.WebUrl;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The part of {@link Checks} that Jakarta Validation does not have. */
abstract class ValueChecks {

  /** {@code @OneOf}. */
  public static void oneOf(String value, List<String> values, Faults faults) {
    if (!values.contains(value)) {
      Literals.report(Quoted.choice(values), faults);
    }
  }

  /** {@code @OneOf}, of characters. */
  public static void oneOf(char value, List<String> values, Faults faults) {
    oneOf(String.valueOf(value), values, faults);
  }

  /** {@code @OneOf}, of whole numbers. */
  public static void oneOf(long value, List<Long> values, Faults faults) {
    if (!values.contains(value)) {
      Literals.report(Quoted.plainChoice(values), faults);
    }
  }

  /** {@code @MultipleOf}. */
  public static void multipleOf(long value, BigDecimal factor, Faults faults) {
    multipleOf(isMultiple(BigDecimal.valueOf(value), factor), factor, number(factor), faults);
  }

  /** {@code @MultipleOf}; a number counts by the digits that it is written with. */
  public static void multipleOf(double value, BigDecimal factor, Faults faults) {
    boolean isMultiple = Double.isFinite(value) && isMultiple(BigDecimal.valueOf(value), factor);
    multipleOf(isMultiple, factor, factor.doubleValue(), faults);
  }

  /** {@code @MultipleOf}; a number counts by the digits that it is written with. */
  public static void multipleOf(float value, BigDecimal factor, Faults faults) {
    boolean isMultiple =
        Float.isFinite(value) && isMultiple(new BigDecimal(Float.toString(value)), factor);
    multipleOf(isMultiple, factor, factor.doubleValue(), faults);
  }

  /** {@code @MultipleOf}. */
  public static void multipleOf(BigDecimal value, BigDecimal factor, Faults faults) {
    multipleOf(isMultiple(value, factor), factor, number(factor), faults);
  }

  /** {@code @MultipleOf}. */
  public static void multipleOf(BigInteger value, BigDecimal factor, Faults faults) {
    multipleOf(isMultiple(new BigDecimal(value), factor), factor, number(factor), faults);
  }

  /** As {@code remainder} says; that takes for ever with {@code 1e999999999}. */
  static boolean isMultiple(BigDecimal value, BigDecimal factor) {
    BigInteger divisor = factor.unscaledValue().abs();
    long power = (long) factor.scale() - value.scale();
    if (power >= 0) {
      BigInteger rest = BigInteger.TEN.modPow(BigInteger.valueOf(power), divisor);
      return value.unscaledValue().multiply(rest).mod(divisor).signum() == 0;
    }
    return value.signum() == 0
        || -power <= value.precision()
            && value
                    .unscaledValue()
                    .mod(divisor.multiply(BigInteger.TEN.pow((int) -power)))
                    .signum()
                == 0;
  }

  private static void multipleOf(
      boolean isMultiple, BigDecimal factor, Number shown, Faults faults) {
    if (!isMultiple) {
      String message = "Input should be a multiple of " + factor.toPlainString();
      faults.report("multiple_of", message, "multiple_of", shown);
    }
  }

  private static Number number(BigDecimal factor) {
    return factor.scale() <= 0 && factor.precision() - factor.scale() <= 18
        ? (Number) factor.longValueExact()
        : factor;
  }

  /** {@code @UniqueItems}. */
  public static void uniqueItems(Collection<?> values, Faults faults) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      if (!seen.add(value)) {
        faults.report("unique_items", "List should have no item twice");
        return;
      }
    }
  }

  /** {@code @UuidVersion}. */
  public static void uuidVersion(UUID value, int version, Faults faults) {
    if (value.version() != version || value.variant() != 2) {
      String message = "UUID version " + version + " expected";
      faults.report("uuid_version", message, "expected_version", version);
    }
  }

  /** {@code @Url}. */
  public static void url(String value, List<String> schemes, int maxLength, Faults faults) {
    if (value.length() > maxLength) {
      String message = "URL should have at most " + maxLength + " characters";
      faults.report("url_too_long", message, "max_length", maxLength);
      return;
    }
    WebUrl url = WebUrl.of(value);
    if (url.fault() != null) {
      String message = "Input should be a valid URL, " + url.fault();
      faults.report("url_parsing", message, "error", url.fault());
    } else if (!schemes.isEmpty() && !schemes.contains(url.scheme())) {
      String choice = Quoted.choice(schemes);
      faults.report("url_scheme", "URL scheme should be " + choice, "expected_schemes", choice);
    }
  }

  /** {@code @Url}. */
  public static void url(URI value, List<String> schemes, int maxLength, Faults faults) {
    url(value.toString(), schemes, maxLength, faults);
  }

  /** {@code @Url}. */
  public static void url(URL value, List<String> schemes, int maxLength, Faults faults) {
    url(value.toString(), schemes, maxLength, faults);
  }
}
