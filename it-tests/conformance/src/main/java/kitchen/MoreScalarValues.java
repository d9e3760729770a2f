package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The scalars that are met less often, from every place; what came in is answered. */
@Api(path = "/more-scalars", tags = "scalars")
public interface MoreScalarValues {

  /** Answers query parameters. */
  @Get("/query")
  MoreScalars moreQuery(
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
      Optional<ZoneId> zone);

  /** Answers header fields. */
  @Get("/header")
  MoreScalars moreHeader(
      @Header Optional<Character> letter,
      @Header Optional<Byte> tiny,
      @Header Optional<Short> small,
      @Header Optional<BigInteger> huge,
      @Header Optional<LocalTime> time,
      @Header Optional<OffsetTime> offsetTime,
      @Header Optional<ZonedDateTime> zoned,
      @Header Optional<Year> year,
      @Header Optional<YearMonth> month,
      @Header Optional<Period> period,
      @Header Optional<URI> uri,
      @Header Optional<URL> url,
      @Header Optional<InetAddress> address,
      @Header Optional<Inet4Address> four,
      @Header Optional<Inet6Address> six,
      @Header Optional<byte[]> bytes,
      @Header Optional<Locale> locale,
      @Header Optional<Currency> currency,
      @Header Optional<ZoneId> zone);

  /** Answers a body. */
  @Post("/body")
  MoreScalars moreBody(MoreScalars scalars);

  /** Answers a body of required values. */
  @Post("/required")
  RequiredMoreScalars moreRequired(RequiredMoreScalars scalars);

  /** Answers the defaults of query parameters. */
  @Get("/defaults")
  RequiredMoreScalars moreDefaults(
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
      @Default("Europe/Berlin") ZoneId zone);

  /** Answers a model with defaults. */
  @Post("/default-model")
  DefaultMoreScalars defaultModel(DefaultMoreScalars scalars);

  /** Answers path parameters. */
  @Get("/path/{letter}/{small}/{huge}/{time}/{month}/{address}/{bytes}/{locale}/{zone}")
  MoreScalars morePath(
      char letter,
      short small,
      BigInteger huge,
      LocalTime time,
      YearMonth month,
      InetAddress address,
      byte[] bytes,
      Locale locale,
      ZoneId zone);

  /** Answers lists. */
  @Get("/lists")
  MoreLists moreLists(List<Byte> tiny, Set<LocalTime> times, List<URI> uris, List<byte[]> bytes);

  /** Answers maps. */
  @Post("/keys")
  MoreKeys moreKeys(MoreKeys keys);
}
