package kitchen;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Maps with keys of the types that are met less often. */
public record MoreKeys(
    Optional<Map<Character, Integer>> letter,
    Optional<Map<Byte, Integer>> tiny,
    Optional<Map<Short, Integer>> small,
    Optional<Map<BigInteger, Integer>> huge,
    Optional<Map<LocalTime, Integer>> time,
    Optional<Map<Year, Integer>> year,
    Optional<Map<YearMonth, Integer>> month,
    Optional<Map<URI, Integer>> uri,
    Optional<Map<InetAddress, Integer>> address,
    Optional<Map<Locale, Integer>> locale,
    Optional<Map<Currency, Integer>> currency) {}
