package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Times of day; as a JSON number, seconds since midnight.
 *
 * @param <T> one of Java's types of a time
 */
final class TimeScalar<T> extends Scalar<T> {
  static final Scalar<LocalTime> LOCAL =
      new TimeScalar<>(TimeScalar::local, null, value -> DateTimeFormat.text(value, null));
  static final Scalar<OffsetTime> OFFSET =
      new TimeScalar<>(TimeScalar::withOffset, 0, TimeScalar::text);

  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private final BiFunction<TimeOfDay, Faults, @Nullable T> convert;
  private final @Nullable Integer offsetOfNumbers;
  private final Function<T, String> encode;

  private TimeScalar(
      BiFunction<TimeOfDay, Faults, @Nullable T> convert,
      @Nullable Integer offsetOfNumbers,
      Function<T, String> encode) {
    super("time_type", "Input should be a valid time");
    this.convert = convert;
    this.offsetOfNumbers = offsetOfNumbers;
    this.encode = encode;
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    try {
      return convert.apply(DateTimeText.timeOfDay(text), faults);
    } catch (Malformed e) {
      return refuse(e.getMessage(), faults);
    }
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    if (number.signum() < 0) {
      return refuse("time in seconds should be positive", faults);
    }
    if (number.compareTo(DAY) >= 0) {
      return refuse("numeric times may not exceed 86,399 seconds", faults);
    }
    LocalTime time =
        LocalTime.ofNanoOfDay(Moment.withoutDust(number).movePointRight(9).longValue());
    return convert.apply(new TimeOfDay(time, offsetOfNumbers), faults);
  }

  @Override
  public String encode(T value) {
    return encode.apply(value);
  }

  private static <T> @Nullable T refuse(String reason, Faults faults) {
    return refuse(
        faults,
        "time_parsing",
        "Input should be in a valid time format, " + reason,
        "error",
        reason);
  }

  private static @Nullable LocalTime local(TimeOfDay value, Faults faults) {
    return value.offset() == null ? value.local() : DateTimeScalar.mayNotHaveOffset(faults);
  }

  private static @Nullable OffsetTime withOffset(TimeOfDay value, Faults faults) {
    Integer offset = value.offset();
    if (offset == null) {
      return DateTimeScalar.mustHaveOffset(faults);
    }
    // Java allows less than a request does: beyond that, the same time in UTC.
    return Math.abs(offset) > ZoneOffset.MAX.getTotalSeconds()
        ? value.local().minusSeconds(offset).atOffset(ZoneOffset.UTC)
        : value.local().atOffset(ZoneOffset.ofTotalSeconds(offset));
  }

  private static String text(OffsetTime value) {
    return DateTimeFormat.text(value.toLocalTime(), value.getOffset());
  }
}
