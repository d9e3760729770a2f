// Generated from shop.Rare by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

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
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;
import shop.client.runtime.Text;

/** The JSON of {@link Rare}. */
@Generated("dev.jetwright")
final class RareCodec {
  private RareCodec() {}

  static Rare read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    Character letter = null;
    Byte tiny = null;
    Short small = null;
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
    List<byte[]> pages = List.of();
    Map<Year, Short> byYear = Map.of();
    InetAddress host = Text.toInetAddress("192.0.2.1");
    Inet6Address six = Text.toInet6Address("2001:db8::1");
    byte[] greeting = Text.toBytes("aGVsbG8=");
    char quote = '\'';
    URL home = Text.toUrl("https://example.com/");
    Locale language = Locale.forLanguageTag("de-CH");
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "letter" -> letter = in.readText(Text::toChar);
        case "tiny" -> tiny = in.readByte();
        case "small" -> small = in.readShort();
        case "huge" -> huge = in.readBigInteger();
        case "time" -> time = in.readText(Text::toLocalTime);
        case "offsetTime" -> offsetTime = in.readText(Text::toOffsetTime);
        case "zoned" -> zoned = in.readText(Text::toZonedDateTime);
        case "year" -> year = in.readYear();
        case "month" -> month = in.readText(Text::toYearMonth);
        case "period" -> period = in.readText(Text::toPeriod);
        case "uri" -> uri = in.readText(Text::toUri);
        case "url" -> url = in.readText(Text::toUrl);
        case "address" -> address = in.readText(Text::toInetAddress);
        case "bytes" -> bytes = in.readText(Text::toBytes);
        case "locale" -> locale = in.readText(Text::toLocale);
        case "currency" -> currency = in.readText(Text::toCurrency);
        case "zone" -> zone = in.readText(Text::toZoneId);
        case "file" -> file = in.readText(Text::toPath);
        case "maybeLetter" -> maybeLetter = in.readOptional(Decoder.text(Text::toChar));
        case "maybeBytes" -> maybeBytes = in.readOptional(Decoder.text(Text::toBytes));
        case "pages" -> pages = in.readList(Decoder.text(Text::toBytes));
        case "byYear" -> byYear = in.readMap(Text::toYear, JsonReader::readShort);
        case "host" -> host = in.readText(Text::toInetAddress);
        case "six" -> six = in.readText(Text::toInet6Address);
        case "greeting" -> greeting = in.readText(Text::toBytes);
        case "quote" -> quote = in.readText(Text::toChar);
        case "home" -> home = in.readText(Text::toUrl);
        case "language" -> language = in.readText(Text::toLocale);
        default -> in.skipValue();
      }
    }
    return new Rare(
        in.required(letter, "letter"),
        in.required(tiny, "tiny"),
        in.required(small, "small"),
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
    if (!out.beginObject(rare)) {
      return;
    }
    out.name("letter").writeText(rare.letter(), Text::of);
    out.name("tiny").writeByte(rare.tiny());
    out.name("small").writeShort(rare.small());
    out.name("huge").writeBigInteger(rare.huge());
    out.name("time").writeText(rare.time(), Text::of);
    out.name("offsetTime").writeText(rare.offsetTime(), Text::of);
    out.name("zoned").writeText(rare.zoned(), Text::of);
    out.name("year").writeYear(rare.year());
    out.name("month").writeText(rare.month(), Text::of);
    out.name("period").writeText(rare.period(), Text::of);
    out.name("uri").writeText(rare.uri(), Text::of);
    out.name("url").writeText(rare.url(), Text::of);
    out.name("address").writeText(rare.address(), Text::of);
    out.name("bytes").writeText(rare.bytes(), Text::of);
    out.name("locale").writeText(rare.locale(), Text::of);
    out.name("currency").writeText(rare.currency(), Text::of);
    out.name("zone").writeText(rare.zone(), Text::of);
    out.name("file").writeText(rare.file(), Text::of);
    out.name("maybeLetter").writeOptional(rare.maybeLetter(), Encoder.text(Text::of));
    out.name("maybeBytes").writeOptional(rare.maybeBytes(), Encoder.text(Text::of));
    out.name("pages").writeAll(rare.pages(), Encoder.text(Text::of));
    out.name("byYear").writeMap(rare.byYear(), Text::of, JsonWriter::writeShort);
    out.name("host").writeText(rare.host(), Text::of);
    out.name("six").writeText(rare.six(), Text::of);
    out.name("greeting").writeText(rare.greeting(), Text::of);
    out.name("quote").writeText(rare.quote(), Text::of);
    out.name("home").writeText(rare.home(), Text::of);
    out.name("language").writeText(rare.language(), Text::of);
    out.endObject();
  }
}
