package dev.jetwright.runtime.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * The spelling of durations: ISO 8601 ({@code P1DT1.5S}, a year of 365 days, a month of 30), or
 * days and a time ({@code 3 days, 10:20:30}).
 */
final class DurationText {
  private static final long MOST_DAYS = 999_999_999;
  private static final BigDecimal MOST = BigDecimal.valueOf(MOST_DAYS * 86_400);
  private static final long MOST_NUMBER = 0xFFFF_FFFFL;
  private static final String TOO_LARGE = "a numeric value in the duration is too large";
  private static final int SHORTEST_TIME = "10:20".length();
  private static final String DATE_UNITS = "YMWD";
  private static final String TIME_UNITS = "HMS";
  private static final int[] DATE_SECONDS = {365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400};
  private static final int[] TIME_SECONDS = {3600, 60, 1};

  private final String text;
  private final Digits digits;

  private DurationText(String text, int start) {
    this.text = text;
    this.digits = new Digits(text, start);
  }

  /** The duration that a text spells. */
  static Duration parse(String text) throws Malformed {
    if (text.isEmpty()) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    boolean negative = text.charAt(0) == '-';
    DurationText rest = new DurationText(text, negative || text.charAt(0) == '+' ? 1 : 0);
    BigDecimal seconds = rest.digits.skipIf('P') ? rest.iso() : rest.daysAndTime();
    return of(negative ? seconds.negate() : seconds);
  }

  /** A duration of so many seconds. */
  static Duration of(BigDecimal seconds) throws Malformed {
    if (seconds.abs().compareTo(MOST) > 0) {
      throw new Malformed("durations may not exceed 999,999,999 days");
    }
    BigDecimal nanos =
        Moment.withoutDust(seconds).movePointRight(9).setScale(0, RoundingMode.HALF_EVEN);
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.valueOf(1_000_000_000));
    return Duration.ofSeconds(parts[0].longValue(), parts[1].longValue());
  }

  private BigDecimal iso() throws Malformed {
    if (text.length() - digits.place() < (digits.peek() == 'T' ? 2 : 1)) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    BigDecimal seconds = BigDecimal.ZERO;
    boolean inTime = false;
    while (!digits.atEnd()) {
      if (!inTime && digits.skipIf('T')) {
        inTime = true;
      } else {
        seconds = seconds.add(
            inTime
                ? part(TIME_UNITS, TIME_SECONDS, "time")
                : part(DATE_UNITS, DATE_SECONDS, "date"));
      }
    }
    return seconds;
  }

  private BigDecimal part(String units, int[] seconds, String name) throws Malformed {
    BigDecimal number = number();
    int unit = digits.atEnd() ? -1 : units.indexOf(digits.peek());
    if (unit < 0) {
      throw new Malformed("quantity invalid in " + name + " part of duration");
    }
    digits.skip(1);
    return number.multiply(BigDecimal.valueOf(seconds[unit]));
  }

  private BigDecimal number() throws Malformed {
    BigDecimal whole = BigDecimal.valueOf(wholeNumber("invalid digit in duration"));
    if (!digits.skipIf('.') && !digits.skipIf(',')) {
      return whole;
    }
    return whole.add(BigDecimal.valueOf(digits.nanos("invalid digit in duration"), 9));
  }

  private long wholeNumber(String reason) throws Malformed {
    if (!digits.atDigit()) {
      throw new Malformed(reason);
    }
    long number = 0;
    while (digits.atDigit()) {
      number = number * 10 + digits.number(1, reason);
      if (number > MOST_NUMBER) {
        throw new Malformed(TOO_LARGE);
      }
    }
    return number;
  }

  private BigDecimal daysAndTime() throws Malformed {
    boolean hasDays = text.indexOf('d') >= 0 || text.indexOf('D') >= 0;
    if (!hasDays && rest() >= SHORTEST_TIME) {
      return time();
    }
    if (digits.atEnd()) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    BigDecimal days = BigDecimal.valueOf(wholeNumber("invalid digit in duration"));
    day();
    BigDecimal seconds = days.multiply(BigDecimal.valueOf(86_400));
    return digits.atEnd() ? seconds : seconds.add(time());
  }

  private int rest() {
    return text.length() - digits.place();
  }

  /** The word {@code day} and what stands around it. */
  private void day() throws Malformed {
    digits.skipIf(' ');
    if (!digits.skipIf('d') && !digits.skipIf('D')) {
      throw new Malformed("\"day\" identifier in duration not correctly formatted");
    }
    for (String word : new String[] {"ays", "ay"}) {
      if (text.regionMatches(true, digits.place(), word, 0, word.length())) {
        digits.skip(word.length());
        break;
      }
    }
    digits.skipIf(',');
    digits.skipIf(' ');
  }

  private BigDecimal time() throws Malformed {
    if (rest() < SHORTEST_TIME) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    long hours = wholeNumber("invalid character in hour");
    if (!digits.skipIf(':')) {
      throw new Malformed("invalid character in hour");
    }
    int minutes = sixty("minute");
    int seconds = digits.skipIf(':') ? sixty("second") : 0;
    int nanos = digits.skipIf('.') ? digits.nanos("second fraction digits missing after `.`") : 0;
    if (!digits.atEnd()) {
      throw new Malformed("unexpected extra characters at the end of the input");
    }
    return BigDecimal.valueOf(hours * 3600 + minutes * 60L + seconds)
        .add(BigDecimal.valueOf(nanos, 9));
  }

  private int sixty(String name) throws Malformed {
    int value = digits.number(2, "invalid character in " + name);
    if (value > 59) {
      throw new Malformed(name + " value is outside expected range of 0-59");
    }
    return value;
  }
}
