package kitchen;

import dev.jetwright.Default;
import java.math.BigInteger;
import java.net.Inet4Address;
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
import java.util.Locale;

/** A default for each scalar type that is met less often. */
public record DefaultMoreScalars(
    @Default("x") char letter,
    @Default("-1") byte tiny,
    @Default("7") short small,
    @Default("123456789012345678901234567890") BigInteger huge,
    @Default("10:15") LocalTime time,
    @Default("10:15:30+01:00") OffsetTime offsetTime,
    @Default("2026-11-22T10:15:30+01:00") ZonedDateTime zoned,
    @Default("2026") Year year,
    @Default("2026-11") YearMonth month,
    @Default("P1Y2M3D") Period period,
    @Default("urn:isbn:1") URI uri,
    @Default("https://example.com/a") URL url,
    @Default("192.0.2.1") InetAddress address,
    @Default("192.0.2.1") Inet4Address four,
    @Default("2001:db8::1") Inet6Address six,
    @Default("aGVsbG8=") byte[] bytes,
    @Default("de-CH") Locale locale,
    @Default("EUR") Currency currency,
    @Default("Europe/Berlin") ZoneId zone) {}
