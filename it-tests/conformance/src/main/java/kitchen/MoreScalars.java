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
import java.util.Optional;

/** One value of each scalar type that is met less often, each of which may be absent. */
public record MoreScalars(
    Optional<Character> letter,
    Optional<Byte> tiny,
    Optional<Short> small,
    Optional<BigInteger> huge,
    Optional<LocalTime> time,
    Optional<OffsetTime> offsetTime,
    Optional<ZonedDateTime> zoned,
    Optional<Year> year,
    Optional<YearMonth> month,
    Optional<Period> period,
    Optional<URI> uri,
    Optional<URL> url,
    Optional<InetAddress> address,
    Optional<Inet4Address> four,
    Optional<Inet6Address> six,
    Optional<byte[]> bytes,
    Optional<Locale> locale,
    Optional<Currency> currency,
    Optional<ZoneId> zone) {}
