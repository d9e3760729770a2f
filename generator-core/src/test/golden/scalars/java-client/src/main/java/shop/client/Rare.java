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
import shop.client.runtime.Copies;

/** A value of each type that is met less often. */
@Generated("dev.jetwright")
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
    Path file,
    Optional<Character> maybeLetter,
    Optional<byte[]> maybeBytes,
    List<byte[]> pages,
    Map<Year, Short> byYear,
    InetAddress host,
    Inet6Address six,
    byte[] greeting,
    char quote,
    URL home,
    Locale language) {
  /** Copies the collections. */
  public Rare {
    pages = Copies.list(pages);
    byYear = Copies.map(byYear);
  }
}
