package dev.jetwright.generator.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The text of a scalar, as an author writes it in {@code @Default}.
 *
 * <p>Requests may spell values in more ways than these; a default is written in the plain one, so
 * that everything that is made of it means the same.
 */
public final class ScalarText {
  private static final Set<String> TRUE = Set.of("true", "1", "yes", "on", "t", "y");
  private static final Set<String> FALSE = Set.of("false", "0", "no", "off", "f", "n");
  private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");
  private static final Pattern HEX_UUID =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** More decimal places or zeros than anyone means: plain notation would fill the memory. */
  private static final int MOST_ZEROS = 1000;

  private ScalarText() {}

  /**
   * The value: a {@code String}, {@code Boolean}, {@code Integer}, {@code Long}, {@code Float},
   * {@code Double}, {@code BigDecimal}, {@code UUID}, {@code LocalDate}, {@code LocalDateTime},
   * {@code OffsetDateTime}, {@code Instant} or {@code Duration}.
   *
   * @throws IllegalArgumentException if the text is no such value; its message says what one looks
   *     like, as in "an `int` is a whole number"
   */
  public static Object parse(Scalar scalar, String text) {
    return switch (scalar) {
      case STRING -> text;
      case BOOLEAN -> bool(text);
      case INT -> integer(text, 32, "an `int`").intValue();
      case LONG -> integer(text, 64, "a `long`").longValue();
      case FLOAT -> finite(number(text, "a `float`").floatValue(), "a `float`", Float.MAX_VALUE);
      case DOUBLE ->
        finite(number(text, "a `double`").doubleValue(), "a `double`", Double.MAX_VALUE);
      case DECIMAL -> decimal(text);
      case UUID -> uuid(text);
      case DATE -> time(text, LocalDate::parse, "a `LocalDate` is written 2026-11-22");
      case LOCAL_DATE_TIME ->
        time(text, LocalDateTime::parse, "a `LocalDateTime` is written 2026-11-22T10:15:30");
      case OFFSET_DATE_TIME ->
        time(text, OffsetDateTime::parse, "an `OffsetDateTime` is written 2026-11-22T10:15:30Z");
      case INSTANT ->
        time(text, ScalarText::instant, "an `Instant` is written 2026-11-22T10:15:30Z");
      case DURATION -> time(text, Duration::parse, "a `Duration` is written PT1M30S");
    };
  }

  private static Boolean bool(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (TRUE.contains(word)) {
      return true;
    }
    if (FALSE.contains(word)) {
      return false;
    }
    throw new IllegalArgumentException("a `boolean` is `true` or `false`");
  }

  private static BigInteger integer(String text, int bits, String type) {
    if (!INTEGER.matcher(text).matches()) {
      throw new IllegalArgumentException(type + " is a whole number");
    }
    BigInteger value = new BigInteger(text);
    if (value.bitLength() >= bits) {
      BigInteger most = BigInteger.TWO.pow(bits - 1).subtract(BigInteger.ONE);
      throw new IllegalArgumentException(
          value.signum() < 0 ? type + " is at least " + most.not() : type + " is at most " + most);
    }
    return value;
  }

  private static BigDecimal number(String text, String type) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException(type + " is a number such as 0.5");
    }
    try {
      return new BigDecimal(text);
    } catch (ArithmeticException | NumberFormatException outOfScale) {
      throw new IllegalArgumentException(type + " is a number such as 0.5", outOfScale);
    }
  }

  private static <N extends Number> N finite(N value, String type, N most) {
    if (Double.isInfinite(value.doubleValue())) {
      throw new IllegalArgumentException(type + " is at most " + most);
    }
    return value;
  }

  private static BigDecimal decimal(String text) {
    BigDecimal value = number(text, "a `BigDecimal`");
    if (Math.abs((long) value.scale()) > MOST_ZEROS) {
      throw new IllegalArgumentException(
          "a `BigDecimal` is written with at most " + MOST_ZEROS + " decimal places or zeros");
    }
    return value;
  }

  private static UUID uuid(String text) {
    if (!HEX_UUID.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "a `UUID` is written 123e4567-e89b-12d3-a456-426614174000");
    }
    return UUID.fromString(text);
  }

  private static Instant instant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  private static <T> T time(String text, Function<String, T> parser, String form) {
    try {
      return parser.apply(text);
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw new IllegalArgumentException(form, unreadable);
    }
  }
}
