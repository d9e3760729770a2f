package dev.jetwright.runtime.json;

import dev.jetwright.runtime.check.Check;
import dev.jetwright.runtime.check.DoubleCheck;
import dev.jetwright.runtime.check.FloatCheck;
import dev.jetwright.runtime.check.IntCheck;
import dev.jetwright.runtime.check.LongCheck;
import dev.jetwright.runtime.text.EnumText;
import dev.jetwright.runtime.text.Scalar;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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
abstract class ScalarReader {
  final JsonParser parser;
  final BodyFaults faults;

  ScalarReader(JsonParser parser, BodyFaults faults) {
    this.parser = parser;
    this.faults = faults;
  }

  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Reads a {@code boolean}. */
  public boolean readBoolean() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
      return token == JsonToken.VALUE_TRUE;
    }
    Boolean value = readScalar(Scalars.BOOLEAN);
    return value != null && value;
  }

  /** Reads a {@code char}. */
  public char readChar() {
    Character value = readScalar(Scalars.CHAR);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code char}. */
  public char readChar(Check<? super Character> check) {
    Character value = checked(readScalar(Scalars.CHAR), check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code byte}. */
  public byte readByte() {
    Byte value = readScalar(Scalars.BYTE);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code byte}. */
  public byte readByte(Check<? super Byte> check) {
    Byte value = checked(readScalar(Scalars.BYTE), check);
    return value == null ? 0 : value;
  }

  /** Reads a {@code short}. */
  public short readShort() {
    Short value = readScalar(Scalars.SHORT);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code short}. */
  public short readShort(Check<? super Short> check) {
    Short value = checked(readScalar(Scalars.SHORT), check);
    return value == null ? 0 : value;
  }

  private <T> @Nullable T checked(@Nullable T value, Check<? super T> check) {
    if (value != null) {
      int mark = faults.count();
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads an {@code int}. */
  public int readInt() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() == JsonNumbers.NumberType.INT) {
      return parser.getIntValue();
    }
    Integer value = readScalar(Scalars.INT);
    return value == null ? 0 : value;
  }

  /** Reads and checks an {@code int}. */
  public int readInt(IntCheck check) {
    int mark = faults.count();
    int value = readInt();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code long}. */
  public long readLong() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
        && parser.getNumberType() != JsonNumbers.NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    Long value = readScalar(Scalars.LONG);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code long}. */
  public long readLong(LongCheck check) {
    int mark = faults.count();
    long value = readLong();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code float}. */
  public float readFloat() {
    if (parser.currentToken().isNumeric()) {
      return finite(parser.getFloatValue());
    }
    Float value = readScalar(Scalars.FLOAT);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code float}. */
  public float readFloat(FloatCheck check) {
    int mark = faults.count();
    float value = readFloat();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  /** Reads a {@code double}. */
  public double readDouble() {
    if (parser.currentToken().isNumeric()) {
      return finite(parser.getDoubleValue());
    }
    Double value = readScalar(Scalars.DOUBLE);
    return value == null ? 0 : value;
  }

  /** Reads and checks a {@code double}. */
  public double readDouble(DoubleCheck check) {
    int mark = faults.count();
    double value = readDouble();
    if (faults.count() == mark) {
      check.check(value, faults);
      faults.keepFirst(mark);
    }
    return value;
  }

  private float finite(float value) {
    return Float.isInfinite(value) ? (float) finite(Double.POSITIVE_INFINITY) : value;
  }

  private double finite(double value) {
    if (Double.isInfinite(value)) {
      faults.report("finite_number", "Input should be a finite number");
      return 0;
    }
    return value;
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

  /** Reads a constant of an enum. */
  public <E extends Enum<E>> @Nullable E readEnum(EnumText<E> words) {
    return readScalar(words);
  }

  /** Reads a scalar of any type. */
  public <T> @Nullable T readScalar(Scalar<T> scalar) {
    JsonToken token = parser.currentToken();
    switch (token) {
      case VALUE_STRING:
        return scalar.decode(parser.getString(), faults);
      case VALUE_NUMBER_INT:
      case VALUE_NUMBER_FLOAT:
        return scalar.decodeNumber(parser.getDecimalValue(), faults);
      case VALUE_TRUE:
      case VALUE_FALSE:
        return scalar.decodeBoolean(token == JsonToken.VALUE_TRUE, faults);
      default:
        parser.skipChildren();
        return scalar.mistyped(faults);
    }
  }
}
