package kitchen;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Answers what comes in. */
public final class PathEcho implements PathValues {

  @Override
  public String text(String value) {
    return value;
  }

  @Override
  public boolean flag(boolean value) {
    return value;
  }

  @Override
  public int count(int value) {
    return value;
  }

  @Override
  public long total(long value) {
    return value;
  }

  @Override
  public float ratio(float value) {
    return value;
  }

  @Override
  public double amount(double value) {
    return value;
  }

  @Override
  public BigDecimal price(BigDecimal value) {
    return value;
  }

  @Override
  public UUID id(UUID value) {
    return value;
  }

  @Override
  public LocalDate day(LocalDate value) {
    return value;
  }

  @Override
  public LocalDateTime local(LocalDateTime value) {
    return value;
  }

  @Override
  public OffsetDateTime offset(OffsetDateTime value) {
    return value;
  }

  @Override
  public Instant instant(Instant value) {
    return value;
  }

  @Override
  public Duration duration(Duration value) {
    return value;
  }

  @Override
  public Color color(Color value) {
    return value;
  }

  @Override
  public String two(String firstName, String lastName) {
    return firstName + " " + lastName;
  }

  @Override
  public String literal() {
    return "the literal";
  }
}
