package dev.jetwright.generator.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Base64;
import java.util.Currency;
import java.util.IllformedLocaleException;
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

  /** More than any number of 4300 digits has, which is the longest that a request may send. */
  private static final int MOST_BITS = 14_285;

  private ScalarText() {}

  /**
   * The value: an object of the scalar's {@linkplain Scalar#javaType Java type}; a {@code URI} for
   * a URL, which would ask the network whether it equals another.
   *
   * @throws IllegalArgumentException if the text is no such value; its message says what one looks
   *     like, as in "an `int` is a whole number"
   */
  public static Object parse(Scalar scalar, String text) {
    return switch (scalar) {
      case STRING -> text;
      case BOOLEAN -> bool(text);
      case CHAR -> character(text);
      case BYTE -> integer(text, 8, "a `byte`").byteValue();
      case SHORT -> integer(text, 16, "a `short`").shortValue();
      case INT -> integer(text, 32, "an `int`").intValue();
      case LONG -> integer(text, 64, "a `long`").longValue();
      case BIG_INTEGER -> integer(text, MOST_BITS, "a `BigInteger`");
      case FLOAT -> finite(number(text, "a `float`").floatValue(), "a `float`", Float.MAX_VALUE);
      case DOUBLE ->
        finite(number(text, "a `double`").doubleValue(), "a `double`", Double.MAX_VALUE);
      case DECIMAL -> decimal(text);
      case UUID -> uuid(text);
      case URI, URL -> uri(scalar, text);
      case INET_ADDRESS, INET4_ADDRESS, INET6_ADDRESS -> AddressText.parse(scalar, text);
      case BYTES -> bytes(text);
      case LOCALE -> locale(text);
      case CURRENCY -> currency(text);
      case PATH -> path(text);
      default -> time(scalar, text);
    };
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException("a `Path` is written data/shop.db", e);
    }
  }

  private static Object time(Scalar scalar, String text) {
    return switch (scalar) {
      case DATE -> time(text, LocalDate::parse, "a `LocalDate` is written 2026-11-22");
      case YEAR -> time(text, ScalarText::year, "a `Year` is written 2026");
      case YEAR_MONTH -> time(text, YearMonth::parse, "a `YearMonth` is written 2026-11");
      case LOCAL_TIME -> time(text, LocalTime::parse, "a `LocalTime` is written 10:15:30");
      case OFFSET_TIME -> time(text, OffsetTime::parse, "an `OffsetTime` is written 10:15:30Z");
      case LOCAL_DATE_TIME ->
        time(text, LocalDateTime::parse, "a `LocalDateTime` is written 2026-11-22T10:15:30");
      case OFFSET_DATE_TIME ->
        time(text, OffsetDateTime::parse, "an `OffsetDateTime` is written 2026-11-22T10:15:30Z");
      case ZONED_DATE_TIME ->
        time(text, ScalarText::zoned, "a `ZonedDateTime` is written 2026-11-22T10:15:30Z");
      case INSTANT ->
        time(text, ScalarText::instant, "an `Instant` is written 2026-11-22T10:15:30Z");
      case DURATION -> time(text, Duration::parse, "a `Duration` is written PT1M30S");
      case PERIOD -> time(text, Period::parse, "a `Period` is written P1Y2M3D");
      case ZONE_ID -> time(text, ZoneId::of, "a `ZoneId` is written Europe/Berlin or +02:00");
      default -> throw new IllegalStateException("No time: " + scalar);
    };
  }

  private static Character character(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException("a `char` is one character");
    }
    return text.charAt(0);
  }

  private static URI uri(Scalar scalar, String text) {
    String type = "a `" + scalar.name() + "`";
    try {
      URI uri = new URI(text);
      if (scalar == Scalar.URL) {
        uri.toURL();
      }
      if (uri.isAbsolute()) {
        return uri;
      }
    } catch (URISyntaxException | MalformedURLException | IllegalArgumentException unreadable) {
      throw new IllegalArgumentException(type + " is written https://example.com/", unreadable);
    }
    throw new IllegalArgumentException(type + " is written https://example.com/");
  }

  private static byte[] bytes(String text) {
    try {
      return Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("bytes are written as base64: aGVsbG8=", unreadable);
    }
  }

  private static Locale locale(String text) {
    try {
      return new Locale.Builder().setLanguageTag(text).build();
    } catch (IllformedLocaleException unreadable) {
      throw new IllegalArgumentException("a `Locale` is written de-CH", unreadable);
    }
  }

  private static Currency currency(String text) {
    try {
      return Currency.getInstance(text);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalArgumentException("a `Currency` is a code such as EUR", unreadable);
    }
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

  private static Year year(String text) {
    return Year.of(integer(text, 32, "a `Year`").intValue());
  }

  /** Without a zone's name: what travels has an offset only. */
  private static ZonedDateTime zoned(String text) {
    return OffsetDateTime.parse(text).toZonedDateTime();
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
