package dev.jetwright.client;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.UnknownHostException;
import java.nio.file.Path;
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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** One character. */
  public static String of(char value) {
    return String.valueOf(value);
  }

  /** A whole number. */
  public static String of(BigInteger value) {
    return value.toString();
  }

  /** {@code 2026}. */
  public static String of(Year value) {
    return value.toString();
  }

  /** {@code 2026-11}. */
  public static String of(YearMonth value) {
    return value.toString();
  }

  /** {@code 10:15:30}. */
  public static String of(LocalTime value) {
    return DateTimeFormatter.ISO_LOCAL_TIME.format(value);
  }

  /** {@code 10:15:30+01:00}. */
  public static String of(OffsetTime value) {
    return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
  }

  /** {@code 2026-11-22T10:15:30+01:00}; the zone's name does not travel. */
  public static String of(ZonedDateTime value) {
    return of(value.toOffsetDateTime());
  }

  /** {@code P1Y2M3D}. */
  public static String of(Period value) {
    return value.toString();
  }

  /** A URI as it is. */
  public static String of(URI value) {
    return value.toString();
  }

  /** A URL as it is. */
  public static String of(URL value) {
    return value.toString();
  }

  /** {@code 192.0.2.1}, {@code 2001:db8:0:0:0:0:0:1}. */
  public static String of(InetAddress value) {
    return value.getHostAddress();
  }

  /** Base64. */
  public static String of(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }

  /** {@code de-CH}. */
  public static String of(Locale value) {
    return value.toLanguageTag();
  }

  /** {@code EUR}. */
  public static String of(Currency value) {
    return value.getCurrencyCode();
  }

  /** A path, as this machine writes it. */
  public static String of(Path value) {
    return value.toString();
  }

  /** {@code Europe/Berlin}. */
  public static String of(ZoneId value) {
    return value.getId();
  }

  /** The texts of several values; null for {@code null}. */
  public static <T> List<String> all(Collection<T> values, Function<T, String> text) {
    return values == null ? null : values.stream().map(text).toList();
  }

  /** Texts as one, with something in between; null for {@code null}. */
  public static String joined(String delimiter, Collection<String> texts) {
    if (texts == null) {
      return null;
    }
    for (String text : texts) {
      if (text != null && text.contains(delimiter)) {
        throw new IllegalArgumentException("A \"" + delimiter + "\" ends an element: " + text);
      }
    }
    return texts.stream().filter(Objects::nonNull).collect(Collectors.joining(delimiter));
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

  /** The one character of a text. */
  public static Character toChar(String text) {
    if (text.length() != 1) {
      throw new IllegalArgumentException(text);
    }
    return text.charAt(0);
  }

  /** A number from its text. */
  public static Byte toByte(String text) {
    return Byte.valueOf(text);
  }

  /** A number from its text. */
  public static Short toShort(String text) {
    return Short.valueOf(text);
  }

  /** A number from its text. */
  public static BigInteger toBigInteger(String text) {
    return new BigInteger(text);
  }

  /** A year from its text. */
  public static Year toYear(String text) {
    return Year.of(Integer.parseInt(text));
  }

  /** A month of a year from its text. */
  public static YearMonth toYearMonth(String text) {
    return YearMonth.parse(text);
  }

  /** A time of day from its text. */
  public static LocalTime toLocalTime(String text) {
    return LocalTime.parse(text);
  }

  /** A time of day with an offset from its text. */
  public static OffsetTime toOffsetTime(String text) {
    return OffsetTime.parse(text);
  }

  /** A date and time with an offset, which is its zone, from its text. */
  public static ZonedDateTime toZonedDateTime(String text) {
    return OffsetDateTime.parse(text).toZonedDateTime();
  }

  /** A period from its text. */
  public static Period toPeriod(String text) {
    return Period.parse(text);
  }

  /** A URI from its text. */
  public static URI toUri(String text) {
    return URI.create(text);
  }

  /** A URL from its text. */
  public static URL toUrl(String text) {
    try {
      return toUri(text).toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An IP address from its text; no name is looked up. */
  public static InetAddress toInetAddress(String text) {
    boolean numbers = text.chars().allMatch(c -> c == '.' || Character.digit(c, 10) >= 0);
    if (text.isEmpty() || !numbers && text.indexOf(':') < 0) {
      throw new IllegalArgumentException(text);
    }
    try {
      return InetAddress.getByName(text);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An IP address of version 4 from its text. */
  public static Inet4Address toInet4Address(String text) {
    InetAddress address = toInetAddress(text);
    if (address instanceof Inet4Address four) {
      return four;
    }
    throw new IllegalArgumentException(text);
  }

  /** An IP address of version 6 from its text. */
  public static Inet6Address toInet6Address(String text) {
    InetAddress address = toInetAddress(text);
    if (address instanceof Inet6Address six) {
      return six;
    }
    throw new IllegalArgumentException(text);
  }

  /** Bytes from base64. */
  public static byte[] toBytes(String text) {
    return Base64.getDecoder().decode(text);
  }

  /** A language from its tag. */
  public static Locale toLocale(String text) {
    return Locale.forLanguageTag(text);
  }

  /** A currency from its code. */
  public static Currency toCurrency(String text) {
    return Currency.getInstance(text);
  }

  /** A path. */
  public static Path toPath(String text) {
    return Path.of(text);
  }

  /** A time zone from its name. */
  public static ZoneId toZoneId(String text) {
    return ZoneId.of(text);
  }
}
