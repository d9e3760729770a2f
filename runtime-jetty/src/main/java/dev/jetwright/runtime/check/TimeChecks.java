package dev.jetwright.runtime.check;

import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Checks} about dates and times: the clock of a {@link Judgement} says what now
 * is.
 */
abstract class TimeChecks extends ValueChecks {

  /** {@code @Past}. */
  public static void past(@Nullable TemporalAccessor value, Faults faults) {
    if (value != null && order(value, faults) >= 0) {
      report(value, "past", "in the past", faults);
    }
  }

  /** {@code @PastOrPresent}. */
  public static void pastOrPresent(@Nullable TemporalAccessor value, Faults faults) {
    if (value != null && order(value, faults) > 0) {
      faults.report("past_or_present", subject(value) + " should be in the past or present");
    }
  }

  /** {@code @Future}. */
  public static void future(@Nullable TemporalAccessor value, Faults faults) {
    if (value != null && order(value, faults) <= 0) {
      report(value, "future", "in the future", faults);
    }
  }

  /** {@code @FutureOrPresent}. */
  public static void futureOrPresent(@Nullable TemporalAccessor value, Faults faults) {
    if (value != null && order(value, faults) < 0) {
      faults.report("future_or_present", subject(value) + " should be in the future or present");
    }
  }

  private static int order(TemporalAccessor value, Faults faults) {
    return Moment.of(value).compareWithNow(value, faults.judgement().clock());
  }

  private static void report(TemporalAccessor value, String type, String words, Faults faults) {
    faults.report(Moment.of(value).prefix() + type, subject(value) + " should be " + words);
  }

  private static String subject(TemporalAccessor value) {
    return value instanceof LocalDate ? "Date" : "Input";
  }
}
