package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.text.EnumText;
import dev.jetwright.runtime.text.Scalars;
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
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The part of {@link JsonReader} that reads scalars: the usual token fast, the others laxly. */
abstract class ScalarReader extends PrimitiveReader {
  ScalarReader(JsonParser parser, BodyFaults faults) {
    super(parser, faults);
  }

  /** Reads a string. */
  public @Nullable String readString() {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? parser.getString()
        : readScalar(Scalars.STRING);
  }

  /** Reads and checks a string. */
  public @Nullable String readString(Check<? super String> check) {
    return checked(readString(), check);
  }

  /** Reads a whole number of any size. */
  public @Nullable BigInteger readBigInteger() {
    return readScalar(Scalars.BIG_INTEGER);
  }

  /** Reads a decimal number. */
  public @Nullable BigDecimal readDecimal() {
    return readScalar(Scalars.DECIMAL);
  }

  /** Reads a UUID. */
  public @Nullable UUID readUuid() {
    return readScalar(Scalars.UUID);
  }

  /** Reads a date. */
  public @Nullable LocalDate readDate() {
    return readScalar(Scalars.DATE);
  }

  /** Reads a year. */
  public @Nullable Year readYear() {
    return readScalar(Scalars.YEAR);
  }

  /** Reads a month of a year. */
  public @Nullable YearMonth readYearMonth() {
    return readScalar(Scalars.YEAR_MONTH);
  }

  /** Reads a time of day. */
  public @Nullable LocalTime readLocalTime() {
    return readScalar(Scalars.LOCAL_TIME);
  }

  /** Reads a time of day with an offset. */
  public @Nullable OffsetTime readOffsetTime() {
    return readScalar(Scalars.OFFSET_TIME);
  }

  /** Reads a date and time. */
  public @Nullable LocalDateTime readLocalDateTime() {
    return readScalar(Scalars.LOCAL_DATE_TIME);
  }

  /** Reads a date and time with an offset. */
  public @Nullable OffsetDateTime readOffsetDateTime() {
    return readScalar(Scalars.OFFSET_DATE_TIME);
  }

  /** Reads a date and time with a zone. */
  public @Nullable ZonedDateTime readZonedDateTime() {
    return readScalar(Scalars.ZONED_DATE_TIME);
  }

  /** Reads a point on the time line. */
  public @Nullable Instant readInstant() {
    return readScalar(Scalars.INSTANT);
  }

  /** Reads a duration. */
  public @Nullable Duration readDuration() {
    return readScalar(Scalars.DURATION);
  }

  /** Reads a period. */
  public @Nullable Period readPeriod() {
    return readScalar(Scalars.PERIOD);
  }

  /** Reads a URI. */
  public @Nullable URI readUri() {
    return readScalar(Scalars.URI);
  }

  /** Reads a URL. */
  public @Nullable URL readUrl() {
    return readScalar(Scalars.URL);
  }

  /** Reads an IP address. */
  public @Nullable InetAddress readInetAddress() {
    return readScalar(Scalars.INET_ADDRESS);
  }

  /** Reads an IP address of version 4. */
  public @Nullable Inet4Address readInet4Address() {
    return readScalar(Scalars.INET4_ADDRESS);
  }

  /** Reads an IP address of version 6. */
  public @Nullable Inet6Address readInet6Address() {
    return readScalar(Scalars.INET6_ADDRESS);
  }

  /** Reads bytes. */
  public byte @Nullable [] readBytes() {
    return readScalar(Scalars.BYTES);
  }

  /** Reads a language. */
  public @Nullable Locale readLocale() {
    return readScalar(Scalars.LOCALE);
  }

  /** Reads a currency. */
  public @Nullable Currency readCurrency() {
    return readScalar(Scalars.CURRENCY);
  }

  /** Reads a time zone. */
  public @Nullable ZoneId readZoneId() {
    return readScalar(Scalars.ZONE_ID);
  }

  /** Reads a path of a file. */
  public @Nullable Path readPath() {
    return readScalar(Scalars.PATH);
  }

  /** Reads a constant of an enum. */
  public <E extends Enum<E>> @Nullable E readEnum(EnumText<E> words) {
    return readScalar(words);
  }
}
