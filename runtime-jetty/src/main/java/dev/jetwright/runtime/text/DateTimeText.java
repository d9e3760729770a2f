package dev.jetwright.runtime.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The spelling of dates and times: RFC 3339 and its relatives, and Unix timestamps. */
final class DateTimeText {
  static final int DATE_LENGTH = 10;
  static final String YEAR_ZERO = "year 0 is out of range";

  private static final String EXTRA = "unexpected extra characters at the end of the input";
  private static final String SEPARATOR = "invalid date separator, expected `-`";
  private static final int SHORTEST_TIME = "10:15".length();
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  /** A number that a {@code long} surely holds. */
  private static final Pattern TIMESTAMP = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{0,18})?");

  private final Digits digits;

  private DateTimeText(String text, int start) {
    this.digits = new Digits(text, start);
  }

  /** The timestamp that a text spells; null if it is no plain number. */
  static @Nullable BigDecimal timestamp(String text) {
    return TIMESTAMP.matcher(text).matches() ? new BigDecimal(text) : null;
  }

  /** The date that a text begins with. */
  static LocalDate date(String text) throws Malformed {
    if (text.length() < DATE_LENGTH) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    return new DateTimeText(text, 0).date();
  }

  /** The date and time that a text spells. */
  static Moment moment(String text) throws Malformed {
    LocalDate date = date(text);
    if (text.length() == DATE_LENGTH) {
      return new Moment(date.atStartOfDay(), null);
    }
    if ("Tt _".indexOf(text.charAt(DATE_LENGTH)) < 0) {
      throw new Malformed("invalid datetime separator, expected `T`, `t`, `_` or space");
    }
    DateTimeText rest = new DateTimeText(text, DATE_LENGTH + 1);
    LocalDateTime local = date.atTime(rest.time());
    return new Moment(local, rest.offset());
  }

  /** The time of day that a text spells. */
  static TimeOfDay timeOfDay(String text) throws Malformed {
    if (text.length() < SHORTEST_TIME) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    DateTimeText whole = new DateTimeText(text, 0);
    return new TimeOfDay(whole.time(), whole.offset());
  }

  /** What to say of a text whose date is fine and whose time is not. */
  static String extraCharacters() {
    return EXTRA;
  }

  private LocalDate date() throws Malformed {
    int year = digits.number(4, "invalid character in year");
    dash();
    int month = digits.number(2, "invalid character in month");
    dash();
    int day = digits.number(2, "invalid character in day");
    if (month < 1 || month > 12) {
      throw new Malformed("month value is outside expected range of 1-12");
    }
    if (!YearMonth.of(year, month).isValidDay(day)) {
      throw new Malformed("day value is outside expected range");
    }
    if (year == 0) {
      throw new Malformed(YEAR_ZERO);
    }
    return LocalDate.of(year, month, day);
  }

  private void dash() throws Malformed {
    if (!digits.skipIf('-')) {
      throw new Malformed(SEPARATOR);
    }
  }

  private LocalTime time() throws Malformed {
    int hour = twoDigits("hour");
    if (!digits.skipIf(':')) {
      throw new Malformed(
          digits.atEnd() ? Digits.TOO_SHORT : "invalid time separator, expected `:`");
    }
    int minute = twoDigits("minute");
    within("hour", hour, 23);
    within("minute", minute, 59);
    if (!digits.skipIf(':')) {
      return LocalTime.of(hour, minute);
    }
    int second = digits.number(2, "invalid character in second");
    within("second", second, 59);
    int nanos = 0;
    if (digits.peek() == '.' || digits.peek() == ',') {
      digits.skip(1);
      nanos = digits.nanos("second fraction digits missing after `.`");
    }
    return LocalTime.of(hour, minute, second, nanos);
  }

  private int twoDigits(String name) throws Malformed {
    if (digits.atEnd()) {
      throw new Malformed(Digits.TOO_SHORT);
    }
    return digits.number(2, "invalid character in " + name);
  }

  private static void within(String name, int value, int most) throws Malformed {
    if (value > most) {
      throw new Malformed(name + " value is outside expected range of 0-" + most);
    }
  }

  private @Nullable Integer offset() throws Malformed {
    if (digits.atEnd()) {
      return null;
    }
    int offset = 0;
    if (!digits.skipIf('Z') && !digits.skipIf('z')) {
      offset = signedOffset();
    }
    if (!digits.atEnd()) {
      throw new Malformed(EXTRA);
    }
    return offset;
  }

  private int signedOffset() throws Malformed {
    int sign = digits.skipIf('+') ? 1 : digits.skipIf('-') ? -1 : 0;
    if (sign == 0) {
      throw new Malformed("invalid timezone sign");
    }
    int hours = digits.number(2, "invalid timezone hour");
    digits.skipIf(':');
    int minutes = digits.number(2, "invalid timezone minute");
    if (minutes > 59) {
      throw new Malformed("timezone minute value is outside expected range of 0-59");
    }
    int seconds = hours * HOUR + minutes * MINUTE;
    if (seconds >= DAY) {
      throw new Malformed("timezone offset must be less than 24 hours");
    }
    return sign * seconds;
  }
}
