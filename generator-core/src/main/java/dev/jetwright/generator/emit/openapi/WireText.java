package dev.jetwright.generator.emit.openapi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** A scalar's text as the server writes it. */
final class WireText {
  private WireText() {}

  static String of(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    if (value instanceof LocalDateTime time) {
      return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
    if (value instanceof OffsetDateTime || value instanceof ZonedDateTime) {
      return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format((TemporalAccessor) value);
    }
    if (value instanceof LocalTime time) {
      return DateTimeFormatter.ISO_LOCAL_TIME.format(time);
    }
    if (value instanceof OffsetTime time) {
      return DateTimeFormatter.ISO_OFFSET_TIME.format(time);
    }
    if (value instanceof Locale locale) {
      return locale.toLanguageTag();
    }
    return value instanceof Duration duration ? duration(duration) : value.toString();
  }

  /** {@code P1DT1.5S}: with days, which {@code Duration} itself writes as hours. */
  private static String duration(Duration duration) {
    if (duration.isNegative()) {
      return "-" + duration(duration.negated());
    }
    long days = duration.toDays();
    String time = duration.minusDays(days).toString().substring(1);
    return days == 0 ? "P" + time : "P" + days + "D" + (time.equals("T0S") ? "" : time);
  }
}
