package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Check;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The scalar types, and collections of them as parameters.
 *
 * <pre>{@code
 * Integer itemId = exchange.path("itemId").required(Scalars.INT);
 * }</pre>
 */
public final class Scalars {
  /** Strings: any text. */
  public static final StringScalar STRING = new StringScalar();

  /** Booleans, in any of their words: {@code true}, {@code yes}, {@code on}, {@code 1}. */
  public static final Scalar<Boolean> BOOLEAN = new BooleanScalar();

  /** Strings of one character. */
  public static final Scalar<Character> CHAR = new CharScalar();

  /** Whole numbers of 8 bits. */
  public static final Scalar<Byte> BYTE =
      new IntegerScalar<>(Byte.MIN_VALUE, Byte.MAX_VALUE, value -> (byte) value);

  /** Whole numbers of 16 bits. */
  public static final Scalar<Short> SHORT =
      new IntegerScalar<>(Short.MIN_VALUE, Short.MAX_VALUE, value -> (short) value);

  /** Whole numbers of 32 bits. */
  public static final Scalar<Integer> INT =
      new IntegerScalar<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);

  /** Whole numbers of 64 bits. */
  public static final Scalar<Long> LONG =
      new IntegerScalar<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

  /** Numbers of bytes, also with a unit, {@code 3.5KB}. */
  public static final Scalar<Long> BYTE_SIZE = new ByteSizeScalar();

  /** Whole numbers of any size. */
  public static final Scalar<BigInteger> BIG_INTEGER = new BigIntegerScalar();

  /** Finite floating point numbers of 32 bits. */
  public static final Scalar<Float> FLOAT = new FloatingScalar<>(Float::valueOf);

  /** Finite floating point numbers of 64 bits. */
  public static final Scalar<Double> DOUBLE = new FloatingScalar<>(Double::valueOf);

  /** Decimal numbers of any precision. */
  public static final Scalar<BigDecimal> DECIMAL = new DecimalScalar();

  /** UUIDs. */
  public static final Scalar<UUID> UUID = new UuidScalar();

  /** Dates, {@code 2026-11-22}. */
  public static final Scalar<LocalDate> DATE = new DateScalar();

  /** Years, {@code 2026}. */
  public static final Scalar<Year> YEAR =
      new IntegerScalar<>(Year.MIN_VALUE, Year.MAX_VALUE, value -> Year.of((int) value));

  /** Months of a year, {@code 2026-11}. */
  public static final Scalar<YearMonth> YEAR_MONTH = new WordScalar<>(
      "year_month",
      "a valid year and month",
      "in the format YYYY-MM",
      text -> text.length() == 7 ? YearMonth.parse(text) : null,
      YearMonth::toString);

  /** Times of day without an offset, {@code 10:15:30}. */
  public static final Scalar<LocalTime> LOCAL_TIME = TimeScalar.LOCAL;

  /** Times of day with an offset, {@code 10:15:30+01:00}. */
  public static final Scalar<OffsetTime> OFFSET_TIME = TimeScalar.OFFSET;

  /** Dates with a time and no offset, {@code 2026-11-22T10:15:30}. */
  public static final Scalar<LocalDateTime> LOCAL_DATE_TIME = DateTimeScalar.LOCAL;

  /** Dates with a time and an offset, {@code 2026-11-22T10:15:30+01:00}. */
  public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME = DateTimeScalar.OFFSET;

  /** Dates with a time and an offset, which is their zone. */
  public static final Scalar<ZonedDateTime> ZONED_DATE_TIME = DateTimeScalar.ZONED;

  /** Points on the time line, {@code 2026-11-22T10:15:30Z}. */
  public static final Scalar<Instant> INSTANT = DateTimeScalar.INSTANT;

  /** Durations, {@code P1DT1.5S} or {@code 1 day, 10:20:30}. */
  public static final Scalar<Duration> DURATION = new DurationScalar();

  /** Periods of years, months and days, {@code P1Y2M3D}. */
  public static final Scalar<Period> PERIOD = new WordScalar<>(
      "period", "a valid period", "in the format PnYnMnD", Period::parse, Period::toString);

  /** Absolute URIs. */
  public static final UriScalar<URI> URI = UriScalar.ANY;

  /** Absolute URIs of a scheme that Java knows. */
  public static final UriScalar<URL> URL = UriScalar.KNOWN;

  /** IP addresses of either version. */
  public static final Scalar<InetAddress> INET_ADDRESS = AddressScalar.ANY;

  /** IP addresses of version 4. */
  public static final Scalar<Inet4Address> INET4_ADDRESS = AddressScalar.V4;

  /** IP addresses of version 6. */
  public static final Scalar<Inet6Address> INET6_ADDRESS = AddressScalar.V6;

  /** Bytes, as base64. */
  public static final Scalar<byte[]> BYTES = new BytesScalar();

  /** Languages, {@code de-CH}. */
  public static final Scalar<Locale> LOCALE = new WordScalar<>(
      "language_tag",
      "a valid language tag",
      "such as de-CH",
      text -> text.isEmpty() ? null : new Locale.Builder().setLanguageTag(text).build(),
      Locale::toLanguageTag);

  /** Currencies, {@code EUR}. */
  public static final Scalar<Currency> CURRENCY = new WordScalar<>(
      "currency",
      "a valid currency code",
      "such as EUR",
      Currency::getInstance,
      Currency::getCurrencyCode);

  /** Time zones, {@code Europe/Berlin} or {@code +02:00}. */
  public static final Scalar<ZoneId> ZONE_ID = new WordScalar<>(
      "time_zone", "a valid time zone", "such as Europe/Berlin", ZoneId::of, ZoneId::getId);

  /** Paths of files, as this machine writes them. */
  public static final Scalar<Path> PATH = new PathScalar();

  private Scalars() {}

  /** A collection whose elements stand in one text, with something in between. */
  public static <T> TextDecoder<T> delimited(String delimiter, TextDecoder<T> collection) {
    return new Delimited<>(delimiter, collection);
  }

  /** A text that is read and checked. */
  public static <T> TextDecoder<T> checked(TextDecoder<T> decoder, Check<? super T> check) {
    return new Checked<>(decoder, check);
  }

  /** A user's type that a text stands for. */
  public static <T> Scalar<T> custom(Function<String, T> read, Function<T, String> write) {
    return new CustomScalar<>(null, read, write);
  }

  /** A user's type that a text stands for which matches a pattern as a whole. */
  public static <T> Scalar<T> custom(
      Pattern pattern, Function<String, T> read, Function<T, String> write) {
    return new CustomScalar<>(pattern, read, write);
  }

  /** A parameter that may be repeated. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element) {
    return new Repeated<>(element, null, ArrayList::new);
  }

  /** A parameter that may be repeated; each of its values is checked. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element, Check<? super T> check) {
    return new Repeated<>(element, check, ArrayList::new);
  }

  /** A parameter that may be repeated; duplicates are dropped. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element) {
    return new Repeated<>(element, null, LinkedHashSet::new);
  }

  /** A parameter that may be repeated; duplicates are dropped and each value is checked. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element, Check<? super T> check) {
    return new Repeated<>(element, check, LinkedHashSet::new);
  }
}
