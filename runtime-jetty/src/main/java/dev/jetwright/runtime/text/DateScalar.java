package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates; also dates with a time of zero, and timestamps of midnight in UTC. */
final class DateScalar extends Scalar<LocalDate> {

  private final boolean takesTimestamps;

  DateScalar() {
    this(true);
  }

  private DateScalar(boolean takesTimestamps) {
    super("date_type", "Input should be a valid date");
    this.takesTimestamps = takesTimestamps;
  }

  @Override
  public Scalar<LocalDate> strict() {
    return new StrictScalar<>(new DateScalar(false), StrictScalar.Kind.TEXT);
  }

  @Override
  public @Nullable LocalDate decode(String text, Faults faults) {
    BigDecimal timestamp = takesTimestamps ? DateTimeText.timestamp(text) : null;
    if (timestamp != null) {
      return decodeNumber(timestamp, faults);
    }
    try {
      return text.length() == DateTimeText.DATE_LENGTH
          ? DateTimeText.date(text)
          : midnight(DateTimeText.moment(text), faults);
    } catch (Malformed e) {
      return refuse(e.getMessage(), faults);
    }
  }

  @Override
  public @Nullable LocalDate decodeNumber(BigDecimal number, Faults faults) {
    try {
      return midnight(Moment.of(number), faults);
    } catch (Malformed e) {
      return refuse(e.getMessage(), faults);
    }
  }

  @Override
  public String encode(LocalDate value) {
    return value.toString();
  }

  private static @Nullable LocalDate midnight(Moment moment, Faults faults) {
    return moment.isMidnight()
        ? moment.local().toLocalDate()
        : refuse(
            faults,
            "date_from_datetime_inexact",
            "Datetimes provided to dates should have zero time - e.g. be exact dates");
  }

  private static @Nullable LocalDate refuse(String reason, Faults faults) {
    return reason.equals(DateTimeText.YEAR_ZERO)
        ? refuse(
            faults,
            "date_parsing",
            "Input should be a valid date in the format YYYY-MM-DD, " + reason,
            "error",
            reason)
        : refuse(
            faults,
            "date_from_datetime_parsing",
            "Input should be a valid date or datetime, " + reason,
            "error",
            reason);
  }
}
