package kitchen;

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

/** One value of each scalar type that is met less often, all of them required. */
public record RequiredMoreScalars(
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
    Inet4Address four,
    Inet6Address six,
    byte[] bytes,
    Locale locale,
    Currency currency,
    ZoneId zone) {}
