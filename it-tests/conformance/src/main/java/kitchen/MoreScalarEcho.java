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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Answers what comes in. */
public final class MoreScalarEcho implements MoreScalarValues {

  @Override
  public MoreScalars moreQuery(
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
      Optional<ZoneId> zone) {
    return new MoreScalars(
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
        four,
        six,
        bytes,
        locale,
        currency,
        zone);
  }

  @Override
  public MoreScalars moreHeader(
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
      Optional<ZoneId> zone) {
    return new MoreScalars(
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
        four,
        six,
        bytes,
        locale,
        currency,
        zone);
  }

  @Override
  public MoreScalars moreBody(MoreScalars scalars) {
    return scalars;
  }

  @Override
  public RequiredMoreScalars moreRequired(RequiredMoreScalars scalars) {
    return scalars;
  }

  @Override
  public RequiredMoreScalars moreDefaults(
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
      ZoneId zone) {
    return new RequiredMoreScalars(
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
        four,
        six,
        bytes,
        locale,
        currency,
        zone);
  }

  @Override
  public DefaultMoreScalars defaultModel(DefaultMoreScalars scalars) {
    return scalars;
  }

  @Override
  public MoreScalars morePath(
      char letter,
      short small,
      BigInteger huge,
      LocalTime time,
      YearMonth month,
      InetAddress address,
      byte[] bytes,
      Locale locale,
      ZoneId zone) {
    return new MoreScalars(
        Optional.of(letter),
        Optional.empty(),
        Optional.of(small),
        Optional.of(huge),
        Optional.of(time),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(month),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.of(bytes),
        Optional.of(locale),
        Optional.empty(),
        Optional.of(zone));
  }

  @Override
  public MoreLists moreLists(
      List<Byte> tiny, Set<LocalTime> times, List<URI> uris, List<byte[]> bytes) {
    return new MoreLists(tiny, times, uris, bytes);
  }

  @Override
  public MoreKeys moreKeys(MoreKeys keys) {
    return keys;
  }
}
