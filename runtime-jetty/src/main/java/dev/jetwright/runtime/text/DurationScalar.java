package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Durations; as a JSON number, seconds. */
final class DurationScalar extends Scalar<Duration> {

  DurationScalar() {
    super("time_delta_type", "Input should be a valid timedelta");
  }

  @Override
  public @Nullable Duration decode(String text, Faults faults) {
    try {
      return DurationText.parse(text);
    } catch (Malformed e) {
      return refuse(e.getMessage(), faults);
    }
  }

  @Override
  public @Nullable Duration decodeNumber(BigDecimal number, Faults faults) {
    try {
      return DurationText.of(number);
    } catch (Malformed e) {
      return refuse(e.getMessage(), faults);
    }
  }

  @Override
  public Duration decodeBoolean(boolean value, Faults faults) {
    return Duration.ofSeconds(value ? 1 : 0);
  }

  /** ISO 8601, with days and without longer units: {@code P1DT1.5S}, {@code -PT1M}. */
  @Override
  public String encode(Duration value) {
    if (value.isNegative()) {
      return "-" + encode(value.negated());
    }
    StringBuilder out = new StringBuilder("P");
    part(value.toDaysPart(), 'D', out);
    if (value.isZero() || value.toSeconds() % 86_400 != 0 || value.getNano() != 0) {
      out.append('T');
      part(value.toHoursPart(), 'H', out);
      part(value.toMinutesPart(), 'M', out);
      seconds(value, out);
    }
    return out.toString();
  }

  private static void part(long amount, char unit, StringBuilder out) {
    if (amount != 0) {
      out.append(amount).append(unit);
    }
  }

  private static void seconds(Duration value, StringBuilder out) {
    BigDecimal seconds =
        BigDecimal.valueOf(value.toSecondsPart()).add(BigDecimal.valueOf(value.getNano(), 9));
    if (seconds.signum() != 0 || value.isZero()) {
      out.append(seconds.stripTrailingZeros().toPlainString()).append('S');
    }
  }

  private static @Nullable Duration refuse(String reason, Faults faults) {
    return refuse(
        faults,
        "time_delta_parsing",
        "Input should be a valid timedelta, " + reason,
        "error",
        reason);
  }
}
