package dev.jetwright.runtime.text;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Writes dates and times as RFC 3339 has them: {@code Z} for UTC, no fraction of zero. */
final class DateTimeFormat {
  private static final int NANOS_PER_MICRO = 1_000;

  private DateTimeFormat() {}

  static String text(LocalDateTime value, @Nullable ZoneOffset offset) {
    if (offset != null && offset.getTotalSeconds() % 60 != 0) {
      return text(value.minusSeconds(offset.getTotalSeconds()), ZoneOffset.UTC);
    }
    StringBuilder out = new StringBuilder(35).append(value.toLocalDate()).append('T');
    return time(value.toLocalTime(), offset, out);
  }

  static String text(LocalTime value, @Nullable ZoneOffset offset) {
    return offset != null && offset.getTotalSeconds() % 60 != 0
        ? text(value.minusSeconds(offset.getTotalSeconds()), ZoneOffset.UTC)
        : time(value, offset, new StringBuilder(24));
  }

  private static String time(LocalTime value, @Nullable ZoneOffset offset, StringBuilder out) {
    two(value.getHour(), out);
    two(value.getMinute(), out.append(':'));
    two(value.getSecond(), out.append(':'));
    fraction(value.getNano(), out);
    return out.append(offset == null ? "" : offset.getId()).toString();
  }

  /** The fraction of a second: microseconds, or nanoseconds if it must be. */
  private static void fraction(int nanos, StringBuilder out) {
    if (nanos != 0) {
      boolean micros = nanos % NANOS_PER_MICRO == 0;
      String digits = Integer.toString(micros ? nanos / NANOS_PER_MICRO : nanos);
      out.append('.').append("0".repeat((micros ? 6 : 9) - digits.length())).append(digits);
    }
  }

  private static void two(int value, StringBuilder out) {
    out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
  }
}
