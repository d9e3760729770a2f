package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The scalar types, and collections of them as parameters.
 *
 * <pre>{@code
 * Integer itemId = exchange.path("itemId").required(Scalars.INT);
 * }</pre>
 */
public final class Scalars {
  /** Strings: any text. */
  public static final Scalar<String> STRING = new StringScalar();

  /** Booleans, in any of their words: {@code true}, {@code yes}, {@code on}, {@code 1}. */
  public static final Scalar<Boolean> BOOLEAN = new BooleanScalar();

  /** Whole numbers of 32 bits. */
  public static final Scalar<Integer> INT =
      new IntegerScalar<>(Integer.MIN_VALUE, Integer.MAX_VALUE, value -> (int) value);

  /** Whole numbers of 64 bits. */
  public static final Scalar<Long> LONG =
      new IntegerScalar<>(Long.MIN_VALUE, Long.MAX_VALUE, value -> value);

  /** Finite floating point numbers of 32 bits. */
  public static final Scalar<Float> FLOAT = new FloatingScalar<>(Float::valueOf);

  /** Finite floating point numbers of 64 bits. */
  public static final Scalar<Double> DOUBLE = new FloatingScalar<>(Double::valueOf);

  /** Decimal numbers of any precision. */
  public static final Scalar<BigDecimal> DECIMAL = new DecimalScalar();

  /** UUIDs. */
  public static final Scalar<UUID> UUID = new UuidScalar();

  /** Dates, {@code 2026-11-22}. */
  public static final Scalar<LocalDate> DATE = new DateScalar();

  /** Dates with a time and no offset, {@code 2026-11-22T10:15:30}. */
  public static final Scalar<LocalDateTime> LOCAL_DATE_TIME = DateTimeScalar.LOCAL;

  /** Dates with a time and an offset; without one they are read as UTC. */
  public static final Scalar<OffsetDateTime> OFFSET_DATE_TIME = DateTimeScalar.OFFSET;

  /** Points on the time line; without an offset they are read as UTC. */
  public static final Scalar<Instant> INSTANT = DateTimeScalar.INSTANT;

  /** Durations, {@code P1DT1.5S} or {@code 1 day, 10:20:30}. */
  public static final Scalar<Duration> DURATION = new DurationScalar();

  private Scalars() {}

  /** A parameter that may be repeated. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element) {
    return new Repeated<>(element, null, ArrayList::new);
  }

  /** A parameter that may be repeated; each of its values is checked. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element, Check<? super T> check) {
    return new Repeated<>(element, check, ArrayList::new);
  }

  /** A parameter that may be repeated; duplicates are dropped. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element) {
    return new Repeated<>(element, null, LinkedHashSet::new);
  }

  /** A parameter that may be repeated; duplicates are dropped and each value is checked. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element, Check<? super T> check) {
    return new Repeated<>(element, check, LinkedHashSet::new);
  }
}
