package shop;

import dev.jetwright.Default;
import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
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

/** A value of each type that is met less often. */
public record Rare(
    char letter,
    byte tiny,
    short small,
    BigInteger huge,
    LocalTime time,
    OffsetTime offsetTime,
    ZonedDateTime zoned,
    Year year,
    YearMonth month,
    Period period,
    URI uri,
    URL url,
    InetAddress address,
    byte[] bytes,
    Locale locale,
    Currency currency,
    ZoneId zone,
    java.nio.file.Path file,
    Optional<Character> maybeLetter,
    Optional<byte[]> maybeBytes,
    List<byte[]> pages,
    Map<Year, Short> byYear,
    @Default("192.0.2.1") InetAddress host,
    @Default("2001:db8::1") Inet6Address six,
    @Default("aGVsbG8=") byte[] greeting,
    @Default("'") char quote,
    @Default("https://example.com/") URL home,
    @Default("de-CH") Locale language) {}
