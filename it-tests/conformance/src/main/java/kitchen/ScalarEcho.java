package kitchen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Answers what comes in. */
public final class ScalarEcho implements ScalarValues {

  @Override
  public Scalars query(
      Optional<String> text,
      Optional<Boolean> flag,
      Optional<Integer> count,
      Optional<Long> total,
      Optional<Float> ratio,
      Optional<Double> amount,
      Optional<BigDecimal> price,
      Optional<UUID> id,
      Optional<LocalDate> day,
      Optional<LocalDateTime> local,
      Optional<OffsetDateTime> offset,
      Optional<Instant> instant,
      Optional<Duration> duration,
      Optional<Color> color) {
    return new Scalars(
        text, flag, count, total, ratio, amount, price, id, day, local, offset, instant, duration,
        color);
  }

  @Override
  public Scalars header(
      Optional<String> text,
      Optional<Boolean> flag,
      Optional<Integer> count,
      Optional<Long> total,
      Optional<Float> ratio,
      Optional<Double> amount,
      Optional<BigDecimal> price,
      Optional<UUID> id,
      Optional<LocalDate> day,
      Optional<LocalDateTime> local,
      Optional<OffsetDateTime> offset,
      Optional<Instant> instant,
      Optional<Duration> duration,
      Optional<Color> color) {
    return new Scalars(
        text, flag, count, total, ratio, amount, price, id, day, local, offset, instant, duration,
        color);
  }

  @Override
  public Scalars body(Scalars scalars) {
    return scalars;
  }

  @Override
  public RequiredScalars required(RequiredScalars scalars) {
    return scalars;
  }

  @Override
  public int intBody(int value) {
    return value;
  }

  @Override
  public String textBody(String value) {
    return value;
  }

  @Override
  public Optional<BigDecimal> decimalBody(Optional<BigDecimal> value) {
    return value;
  }
}
