package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Check;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Scalar types as text. */
public final class Scalars {
  public static final TextCodec<String> STRING = null;
  public static final TextCodec<Boolean> BOOLEAN = null;
  public static final TextCodec<Integer> INT = null;
  public static final TextCodec<Long> LONG = null;
  public static final TextCodec<Float> FLOAT = null;
  public static final TextCodec<Double> DOUBLE = null;
  public static final TextCodec<BigDecimal> DECIMAL = null;
  public static final TextCodec<UUID> UUID = null;
  public static final TextCodec<LocalDate> DATE = null;
  public static final TextCodec<LocalDateTime> LOCAL_DATE_TIME = null;
  public static final TextCodec<OffsetDateTime> OFFSET_DATE_TIME = null;
  public static final TextCodec<Instant> INSTANT = null;
  public static final TextCodec<Duration> DURATION = null;

  private Scalars() {}

  /** A parameter that may be repeated. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element) {
    throw new UnsupportedOperationException();
  }

  /** A parameter that may be repeated. */
  public static <T> TextDecoder<List<T>> list(TextDecoder<T> element, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }

  /** A parameter that may be repeated; duplicates are dropped. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element) {
    throw new UnsupportedOperationException();
  }

  /** A parameter that may be repeated; duplicates are dropped. */
  public static <T> TextDecoder<Set<T>> set(TextDecoder<T> element, Check<? super T> check) {
    throw new UnsupportedOperationException();
  }
}
