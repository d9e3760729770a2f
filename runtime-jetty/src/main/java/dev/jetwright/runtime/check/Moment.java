package dev.jetwright.runtime.check;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.function.Function;

/**
 * The types of dates and times that can be compared with now.
 *
 * @param type the type
 * @param prefix what FastAPI puts in front of {@code past} and {@code future}
 * @param now the present, in this type
 */
record Moment<T extends TemporalAccessor & Comparable<? super T>>(
    Class<T> type, String prefix, Function<Clock, T> now) {
  private static final String DATE_TIME = "datetime_";

  private static final List<Moment<?>> ALL = List.of(
      new Moment<>(LocalDate.class, "date_", LocalDate::now),
      new Moment<>(Instant.class, DATE_TIME, Clock::instant),
      new Moment<>(OffsetDateTime.class, DATE_TIME, OffsetDateTime::now),
      new Moment<>(ZonedDateTime.class, DATE_TIME, ZonedDateTime::now),
      new Moment<>(LocalDateTime.class, DATE_TIME, LocalDateTime::now),
      new Moment<>(LocalTime.class, "", LocalTime::now),
      new Moment<>(OffsetTime.class, "", OffsetTime::now),
      new Moment<>(Year.class, "", Year::now),
      new Moment<>(YearMonth.class, "", YearMonth::now),
      new Moment<>(MonthDay.class, "", MonthDay::now));

  static Moment<?> of(TemporalAccessor value) {
    for (Moment<?> moment : ALL) {
      if (moment.type.isInstance(value)) {
        return moment;
      }
    }
    throw new IllegalArgumentException("Not comparable with now: " + value.getClass());
  }

  /** Below zero for the past, above zero for the future. */
  int compareWithNow(TemporalAccessor value, Clock clock) {
    return type.cast(value).compareTo(now.apply(clock));
  }
}
