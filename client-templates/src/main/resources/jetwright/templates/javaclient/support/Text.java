package dev.jetwright.client;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Values as text: in paths, queries, headers and the keys of maps. */
public final class Text {
  private Text() {}

  /** The text of a string: itself. */
  public static String of(String value) {
    return value;
  }

  /** {@code true} or {@code false}. */
  public static String of(boolean value) {
    return Boolean.toString(value);
  }

  /** A whole number. */
  public static String of(int value) {
    return Integer.toString(value);
  }

  /** A whole number. */
  public static String of(long value) {
    return Long.toString(value);
  }

  /** A number. */
  public static String of(float value) {
    return Float.toString(value);
  }

  /** A number. */
  public static String of(double value) {
    return Double.toString(value);
  }

  /** A decimal without an exponent: {@code 1.10}. */
  public static String of(BigDecimal value) {
    return value.toPlainString();
  }

  /** A UUID in lower case. */
  public static String of(UUID value) {
    return value.toString();
  }

  /** {@code 2026-11-22}. */
  public static String of(LocalDate value) {
    return value.toString();
  }

  /** {@code 2026-11-22T10:15:30}. */
  public static String of(LocalDateTime value) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value);
  }

  /** {@code 2026-11-22T10:15:30+01:00}. */
  public static String of(OffsetDateTime value) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
  }

  /** {@code 2026-11-22T10:15:30Z}. */
  public static String of(Instant value) {
    return of(value.atOffset(ZoneOffset.UTC));
  }

  /** {@code PT1M30S}, with the sign in front. */
  public static String of(Duration value) {
    return value.isNegative() ? "-" + value.negated() : value.toString();
  }

  /** The texts of several values; none for {@code null}. */
  public static <T> List<String> all(Collection<T> values, Function<T, String> text) {
    return values == null ? List.of() : values.stream().map(text).toList();
  }

  /** A boolean from its text. */
  public static Boolean toBoolean(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  /** A number from its text. */
  public static Integer toInt(String text) {
    return Integer.valueOf(text);
  }

  /** A number from its text. */
  public static Long toLong(String text) {
    return Long.valueOf(text);
  }

  /** A number from its text. */
  public static Float toFloat(String text) {
    return Float.valueOf(text);
  }

  /** A number from its text. */
  public static Double toDouble(String text) {
    return Double.valueOf(text);
  }

  /** A string from its text: itself. */
  public static String same(String text) {
    return text;
  }

  /** A decimal from its text. */
  public static BigDecimal toDecimal(String text) {
    return new BigDecimal(text);
  }

  /** A UUID from its text. */
  public static UUID toUuid(String text) {
    return UUID.fromString(text);
  }

  /** A date from its text. */
  public static LocalDate toDate(String text) {
    return LocalDate.parse(text);
  }

  /** A date and time from its text. */
  public static LocalDateTime toLocalDateTime(String text) {
    return LocalDateTime.parse(text);
  }

  /** A date and time with an offset from its text. */
  public static OffsetDateTime toOffsetDateTime(String text) {
    return OffsetDateTime.parse(text);
  }

  /** A point on the time line from its text. */
  public static Instant toInstant(String text) {
    return OffsetDateTime.parse(text).toInstant();
  }

  /** A duration from its text. */
  public static Duration toDuration(String text) {
    return Duration.parse(text);
  }
}
