package dev.jetwright.runtime.json;

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

/** The part of {@link JsonWriter} that writes scalars. */
abstract class ScalarWriter extends Output {
  private static final byte[] NULL = ascii("null");
  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  /** Doubles below this have their thousandths as a {@code long} without loss. */
  private static final double MOST_THOUSANDTHS = 1e12;

  /** Writes {@code null}. */
  public void writeNull() {
    put(NULL);
  }

  /** Writes a {@code boolean}. */
  public void writeBoolean(boolean value) {
    put(value ? TRUE : FALSE);
  }

  /** Writes a {@code char}. */
  public void writeChar(char value) {
    putString(String.valueOf(value));
  }

  /** Writes a {@code byte}. */
  public void writeByte(byte value) {
    putNumber(value);
  }

  /** Writes a {@code short}. */
  public void writeShort(short value) {
    putNumber(value);
  }

  /** Writes an {@code int}. */
  public void writeInt(int value) {
    putNumber(value);
  }

  /** Writes a {@code long}. */
  public void writeLong(long value) {
    putNumber(value);
  }

  /** Writes a whole number of any size. */
  public void writeBigInteger(BigInteger value) {
    putAscii(value.toString());
  }

  /** Writes a year. */
  public void writeYear(Year value) {
    putNumber(value.getValue());
  }

  /** Writes a {@code float}; null in place of infinities and not-a-number. */
  public void writeFloat(float value) {
    if (Float.isFinite(value)) {
      putAscii(Scalars.FLOAT.encode(value));
    } else {
      writeNull();
    }
  }

  /** Writes a {@code double}; null in place of infinities and not-a-number. */
  public void writeDouble(double value) {
    if (!Double.isFinite(value)) {
      writeNull();
      return;
    }
    if (Math.abs(value) < MOST_THOUSANDTHS) {
      // Most numbers in the world have few decimals: those are exact as a count of thousandths.
      long thousandths = (long) Math.rint(value * 1000);
      if (thousandths / 1000.0 == value && thousandths != 0) {
        putThousandths(thousandths);
        return;
      }
    }
    putAscii(Scalars.DOUBLE.encode(value));
  }

  /** Writes a string. */
  public void writeString(String value) {
    putString(value);
  }

  /** Writes a decimal number as a string, so that no reader rounds it. */
  public void writeDecimal(BigDecimal value) {
    quote(Scalars.DECIMAL.encode(value));
  }

  /** Writes a UUID. */
  public void writeUuid(UUID value) {
    put('"');
    putUuid(value);
    put('"');
  }

  /** Writes a date. */
  public void writeDate(LocalDate value) {
    quote(value.toString());
  }

  /** Writes a month of a year. */
  public void writeYearMonth(YearMonth value) {
    quote(Scalars.YEAR_MONTH.encode(value));
  }

  /** Writes a time of day. */
  public void writeLocalTime(LocalTime value) {
    quote(Scalars.LOCAL_TIME.encode(value));
  }

  /** Writes a time of day with an offset. */
  public void writeOffsetTime(OffsetTime value) {
    quote(Scalars.OFFSET_TIME.encode(value));
  }

  /** Writes a date and time. */
  public void writeLocalDateTime(LocalDateTime value) {
    quote(Scalars.LOCAL_DATE_TIME.encode(value));
  }

  /** Writes a date and time with its offset. */
  public void writeOffsetDateTime(OffsetDateTime value) {
    quote(Scalars.OFFSET_DATE_TIME.encode(value));
  }

  /** Writes a date and time with a zone. */
  public void writeZonedDateTime(ZonedDateTime value) {
    quote(Scalars.ZONED_DATE_TIME.encode(value));
  }

  /** Writes a point on the time line, in UTC. */
  public void writeInstant(Instant value) {
    quote(Scalars.INSTANT.encode(value));
  }

  /** Writes a duration. */
  public void writeDuration(Duration value) {
    quote(Scalars.DURATION.encode(value));
  }

  /** Writes a period. */
  public void writePeriod(Period value) {
    quote(Scalars.PERIOD.encode(value));
  }

  /** Writes a URI. */
  public void writeUri(URI value) {
    putString(value.toString());
  }

  /** Writes a URL. */
  public void writeUrl(URL value) {
    putString(value.toString());
  }

  /** Writes an IP address. */
  public void writeInetAddress(InetAddress value) {
    quote(Scalars.INET_ADDRESS.encode(value));
  }

  /** Writes an IP address of version 4. */
  public void writeInet4Address(Inet4Address value) {
    quote(Scalars.INET4_ADDRESS.encode(value));
  }

  /** Writes an IP address of version 6. */
  public void writeInet6Address(Inet6Address value) {
    quote(Scalars.INET6_ADDRESS.encode(value));
  }

  /** Writes bytes. */
  public void writeBytes(byte[] value) {
    quote(Scalars.BYTES.encode(value));
  }

  /** Writes a language. */
  public void writeLocale(Locale value) {
    quote(Scalars.LOCALE.encode(value));
  }

  /** Writes a currency. */
  public void writeCurrency(Currency value) {
    quote(Scalars.CURRENCY.encode(value));
  }

  /** Writes a time zone. */
  public void writeZoneId(ZoneId value) {
    quote(Scalars.ZONE_ID.encode(value));
  }

  /** Writes a path of a file. */
  public void writePath(Path value) {
    quote(Scalars.PATH.encode(value));
  }

  /** Writes a scalar of any type that is a string in JSON. */
  public <T> void writeScalar(Scalar<T> scalar, T value) {
    putString(scalar.encode(value));
  }

  /** Writes a constant of an enum. */
  public <E extends Enum<E>> void writeEnum(EnumText<E> words, E constant) {
    if (words.isNumeric()) {
      putAscii(words.encode(constant));
    } else {
      putString(words.encode(constant));
    }
  }

  private void quote(String ascii) {
    put('"');
    putAscii(ascii);
    put('"');
  }
}
