// Generated from shop.Rare by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Rare} as JSON. */
@Generated("dev.jetwright")
final class RareCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("letter")
      .required("tiny")
      .required("small")
      .required("huge")
      .required("time")
      .required("offsetTime")
      .required("zoned")
      .required("year")
      .required("month")
      .required("period")
      .required("uri")
      .required("url")
      .required("address")
      .required("bytes")
      .required("locale")
      .required("currency")
      .required("zone")
      .required("file")
      .optional("maybeLetter")
      .optional("maybeBytes")
      .required("pages")
      .required("byYear")
      .optional("host")
      .optional("six")
      .optional("greeting")
      .optional("quote")
      .optional("home")
      .optional("language")
      .build();
  private static final InetAddress HOST_DEFAULT =
      Scalars.INET_ADDRESS.value("192.0.2.1");
  private static final Inet6Address SIX_DEFAULT =
      Scalars.INET6_ADDRESS.value("2001:db8::1");
  private static final URL HOME_DEFAULT =
      Scalars.URL.value("https://example.com/");
  private static final Locale LANGUAGE_DEFAULT =
      Locale.forLanguageTag("de-CH");

  private static final byte[] LETTER = JsonWriter.name("letter");
  private static final byte[] TINY = JsonWriter.name("tiny");
  private static final byte[] SMALL = JsonWriter.name("small");
  private static final byte[] HUGE = JsonWriter.name("huge");
  private static final byte[] TIME = JsonWriter.name("time");
  private static final byte[] OFFSET_TIME = JsonWriter.name("offsetTime");
  private static final byte[] ZONED = JsonWriter.name("zoned");
  private static final byte[] YEAR = JsonWriter.name("year");
  private static final byte[] MONTH = JsonWriter.name("month");
  private static final byte[] PERIOD = JsonWriter.name("period");
  private static final byte[] URI_ = JsonWriter.name("uri");
  private static final byte[] URL_ = JsonWriter.name("url");
  private static final byte[] ADDRESS = JsonWriter.name("address");
  private static final byte[] BYTES = JsonWriter.name("bytes");
  private static final byte[] LOCALE = JsonWriter.name("locale");
  private static final byte[] CURRENCY = JsonWriter.name("currency");
  private static final byte[] ZONE = JsonWriter.name("zone");
  private static final byte[] FILE = JsonWriter.name("file");
  private static final byte[] MAYBE_LETTER = JsonWriter.name("maybeLetter");
  private static final byte[] MAYBE_BYTES = JsonWriter.name("maybeBytes");
  private static final byte[] PAGES = JsonWriter.name("pages");
  private static final byte[] BY_YEAR = JsonWriter.name("byYear");
  private static final byte[] HOST = JsonWriter.name("host");
  private static final byte[] SIX = JsonWriter.name("six");
  private static final byte[] GREETING = JsonWriter.name("greeting");
  private static final byte[] QUOTE = JsonWriter.name("quote");
  private static final byte[] HOME = JsonWriter.name("home");
  private static final byte[] LANGUAGE = JsonWriter.name("language");

  private RareCodec() {}

  static @Nullable Rare read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    char letter = 0;
    byte tiny = 0;
    short small = 0;
    BigInteger huge = null;
    LocalTime time = null;
    OffsetTime offsetTime = null;
    ZonedDateTime zoned = null;
    Year year = null;
    YearMonth month = null;
    Period period = null;
    URI uri = null;
    URL url = null;
    InetAddress address = null;
    byte[] bytes = null;
    Locale locale = null;
    Currency currency = null;
    ZoneId zone = null;
    Path file = null;
    Optional<Character> maybeLetter = Optional.empty();
    Optional<byte[]> maybeBytes = Optional.empty();
    List<byte[]> pages = null;
    Map<Year, Short> byYear = null;
    InetAddress host = HOST_DEFAULT;
    Inet6Address six = SIX_DEFAULT;
    byte[] greeting = Scalars.BYTES.value("aGVsbG8=");
    char quote = '\'';
    URL home = HOME_DEFAULT;
    Locale language = LANGUAGE_DEFAULT;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> letter = in.readChar();
        case 1 -> tiny = in.readByte();
        case 2 -> small = in.readShort();
        case 3 -> huge = in.readBigInteger();
        case 4 -> time = in.readLocalTime();
        case 5 -> offsetTime = in.readOffsetTime();
        case 6 -> zoned = in.readZonedDateTime();
        case 7 -> year = in.readYear();
        case 8 -> month = in.readYearMonth();
        case 9 -> period = in.readPeriod();
        case 10 -> uri = in.readUri();
        case 11 -> url = in.readUrl();
        case 12 -> address = in.readInetAddress();
        case 13 -> bytes = in.readBytes();
        case 14 -> locale = in.readLocale();
        case 15 -> currency = in.readCurrency();
        case 16 -> zone = in.readZoneId();
        case 17 -> file = in.readPath();
        case 18 -> maybeLetter = in.readOptional(JsonReader::readChar);
        case 19 -> maybeBytes = in.readOptional(JsonReader::readBytes);
        case 20 -> pages = in.readList(JsonReader::readBytes);
        case 21 -> byYear = in.readMap(Scalars.YEAR, JsonReader::readShort);
        case 22 -> host = in.readInetAddress();
        case 23 -> six = in.readInet6Address();
        case 24 -> greeting = in.readBytes();
        case 25 -> quote = in.readChar();
        case 26 -> home = in.readUrl();
        case 27 -> language = in.readLocale();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Rare(
        letter,
        tiny,
        small,
        huge,
        time,
        offsetTime,
        zoned,
        year,
        month,
        period,
        uri,
        url,
        address,
        bytes,
        locale,
        currency,
        zone,
        file,
        maybeLetter,
        maybeBytes,
        pages,
        byYear,
        host,
        six,
        greeting,
        quote,
        home,
        language);
  }

  static void write(JsonWriter out, Rare rare) {
    out.beginObject();
    out.name(LETTER);
    out.writeChar(rare.letter());
    out.name(TINY);
    out.writeByte(rare.tiny());
    out.name(SMALL);
    out.writeShort(rare.small());
    out.name(HUGE);
    out.writeBigInteger(rare.huge());
    out.name(TIME);
    out.writeLocalTime(rare.time());
    out.name(OFFSET_TIME);
    out.writeOffsetTime(rare.offsetTime());
    out.name(ZONED);
    out.writeZonedDateTime(rare.zoned());
    out.name(YEAR);
    out.writeYear(rare.year());
    out.name(MONTH);
    out.writeYearMonth(rare.month());
    out.name(PERIOD);
    out.writePeriod(rare.period());
    out.name(URI_);
    out.writeUri(rare.uri());
    out.name(URL_);
    out.writeUrl(rare.url());
    out.name(ADDRESS);
    out.writeInetAddress(rare.address());
    out.name(BYTES);
    out.writeBytes(rare.bytes());
    out.name(LOCALE);
    out.writeLocale(rare.locale());
    out.name(CURRENCY);
    out.writeCurrency(rare.currency());
    out.name(ZONE);
    out.writeZoneId(rare.zone());
    out.name(FILE);
    out.writePath(rare.file());
    out.name(MAYBE_LETTER);
    out.writeOptional(rare.maybeLetter(), JsonWriter::writeChar);
    out.name(MAYBE_BYTES);
    out.writeOptional(rare.maybeBytes(), JsonWriter::writeBytes);
    out.name(PAGES);
    out.writeArray(rare.pages(), JsonWriter::writeBytes);
    out.name(BY_YEAR);
    out.writeMap(rare.byYear(), Scalars.YEAR, JsonWriter::writeShort);
    out.name(HOST);
    out.writeInetAddress(rare.host());
    out.name(SIX);
    out.writeInet6Address(rare.six());
    out.name(GREETING);
    out.writeBytes(rare.greeting());
    out.name(QUOTE);
    out.writeChar(rare.quote());
    out.name(HOME);
    out.writeUrl(rare.home());
    out.name(LANGUAGE);
    out.writeLocale(rare.language());
    out.endObject();
  }
}
