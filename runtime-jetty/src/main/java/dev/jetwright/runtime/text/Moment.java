package dev.jetwright.runtime.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date and time as somebody sent it.
 *
 * @param local the date and time
 * @param offset its offset from UTC in seconds; null if there is none
 */
record Moment(LocalDateTime local, @Nullable Integer offset) {
  /** Timestamps beyond this many seconds (the year 2603) count milliseconds. */
  private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(20_000_000_000L);

  private static final BigDecimal FIRST = BigDecimal.valueOf(-62_167_219_200L);
  private static final BigDecimal LAST = BigDecimal.valueOf(253_402_300_799L);

  /** So small is no part of a second that a clock shows. */
  private static final int LEAST_POWER = -20;

  /** The moment of a Unix timestamp, in seconds or milliseconds, which is in UTC. */
  static Moment of(BigDecimal timestamp) throws Malformed {
    BigDecimal seconds = timestamp.abs().compareTo(MOST_SECONDS) > 0
        ? timestamp.scaleByPowerOfTen(-3)
        : withoutDust(timestamp);
    if (seconds.compareTo(LAST) > 0) {
      throw new Malformed("dates after 9999 are not supported as unix timestamps");
    }
    if (seconds.compareTo(FIRST) < 0) {
      throw new Malformed("dates before 0000 are not supported as unix timestamps");
    }
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    int nanos = seconds
        .subtract(whole)
        .movePointRight(9)
        .setScale(0, RoundingMode.HALF_EVEN)
        .min(BigDecimal.valueOf(999_999_999))
        .intValue();
    return new Moment(LocalDateTime.ofEpochSecond(whole.longValue(), nanos, ZoneOffset.UTC), 0);
  }

  /** Zero for what is next to nothing: to round {@code 1e-999999999} takes for ever. */
  static BigDecimal withoutDust(BigDecimal seconds) {
    boolean isDust = (long) seconds.precision() - seconds.scale() < LEAST_POWER;
    return isDust ? BigDecimal.ZERO : seconds;
  }

  /** The point on the time line of a moment with an offset. */
  Instant instant() {
    return local.toInstant(ZoneOffset.UTC).minusSeconds(seconds());
  }

  /** The same with its offset; in UTC when it is more than Java allows. */
  OffsetDateTime offsetDateTime() {
    int seconds = seconds();
    return Math.abs(seconds) > ZoneOffset.MAX.getTotalSeconds()
        ? instant().atOffset(ZoneOffset.UTC)
        : local.atOffset(ZoneOffset.ofTotalSeconds(seconds));
  }

  private int seconds() {
    return Objects.requireNonNull(offset);
  }

  boolean isMidnight() {
    return local.toLocalTime().toNanoOfDay() == 0;
  }
}
