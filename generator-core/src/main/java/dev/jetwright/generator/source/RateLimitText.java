package dev.jetwright.generator.source;

import dev.jetwright.generator.source.declaration.NearNames;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something may happen, as it is written: {@code 5/minute}, {@code 100 per 10 seconds}.
 *
 * @param rate what it says, unless something is wrong with it
 * @param fault what is wrong with it
 */
record RateLimitText(Optional<Rate> rate, Optional<Fault> fault) {
  private static final Pattern FORM = Pattern.compile(
      "\\s*([0-9](?:_?[0-9])*)\\s*(?:/|(?<![A-Za-z])per(?![A-Za-z]))\\s*([0-9]*)\\s*([A-Za-z]+)\\s*",
      Pattern.CASE_INSENSITIVE);

  private static final long DAY = 86_400;
  private static final long LONGEST = 366 * DAY;
  private static final int MOST_DIGITS = 9;

  /** What the units are called, and how many seconds they have; 0 for less than one. */
  private static final Map<String, Long> UNITS = units();

  /**
   * A number in a time.
   *
   * @param requests the number
   * @param seconds the time
   */
  record Rate(long requests, long seconds) {}

  /**
   * What is wrong.
   *
   * @param message what it is
   * @param repair what to do about it
   */
  record Fault(String message, String repair) {}

  static RateLimitText read(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      boolean several = text.matches(".*[;,].*");
      return wrong(
          "`" + text + "` says no number in a time.",
          several
              ? "Write `@RateLimit` once for each of them."
              : "Write a number and a time, such as `5/minute` or `100/10s`.");
    }
    String digits = parts.group(1).replace("_", "");
    if (digits.length() > MOST_DIGITS || parts.group(2).length() > MOST_DIGITS) {
      return wrong("`" + text + "` is too much to count.", "Write a smaller number.");
    }
    long requests = Long.parseLong(digits);
    if (requests == 0) {
      return wrong("A limit of 0 lets no request in.", "Write at least 1.");
    }
    String unit = parts.group(3).toLowerCase(Locale.ROOT);
    long number = parts.group(2).isEmpty() ? 1 : Long.parseLong(parts.group(2));
    return UNITS.containsKey(unit)
        ? read(requests, number, unit, number * UNITS.get(unit))
        : unknown(parts.group(3));
  }

  private static RateLimitText read(long requests, long number, String unit, long seconds) {
    if (seconds == 0) {
      return wrong(
          "A limit counts in a second at least, and `" + number + " " + unit + "` is less.",
          "Write how many there may be in a second, such as `" + requests + "/s`.");
    }
    if (seconds > LONGEST) {
      return wrong("`" + number + " " + unit + "` is longer than a year.", "Write a shorter time.");
    }
    return new RateLimitText(Optional.of(new Rate(requests, seconds)), Optional.empty());
  }

  private static RateLimitText unknown(String unit) {
    String word = unit.toLowerCase(Locale.ROOT);
    if (word.matches("mo|mon|months?|y|yr|years?")) {
      boolean month = word.startsWith("mo");
      return wrong(
          "`" + unit + "` is no time of one length.",
          "Write days, such as `" + (month ? "30d" : "365d") + "`.");
    }
    String meant = NearNames.nearest(
            word, UNITS.keySet().stream().filter(it -> it.length() > 2).toList())
        .map(name -> "Did you mean `" + name + "`? ")
        .orElse("");
    return wrong(
        "There is no time `" + unit + "`.",
        meant + "Write `second`, `minute`, `hour`, `day` or `week`, or `s`, `m`, `h`, `d`.");
  }

  private static RateLimitText wrong(String message, String repair) {
    return new RateLimitText(Optional.empty(), Optional.of(new Fault(message, repair)));
  }

  private static Map<String, Long> units() {
    Map<String, Long> units = new TreeMap<>();
    name(units, 0, "ms", "milli", "millis", "millisecond", "milliseconds");
    name(units, 1, "s", "sec", "secs", "second", "seconds");
    name(units, 60, "m", "min", "mins", "minute", "minutes");
    name(units, 3_600, "h", "hr", "hrs", "hour", "hours");
    name(units, DAY, "d", "day", "days");
    name(units, 7 * DAY, "w", "week", "weeks");
    return units;
  }

  private static void name(Map<String, Long> units, long seconds, String... names) {
    for (String name : names) {
      units.put(name, seconds);
    }
  }
}
