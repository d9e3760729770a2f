package dev.jetwright.runtime.text;

import dev.jetwright.runtime.check.Faults;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a time.
 *
 * @param <T> one of Java's types of a date and time
 */
final class DateTimeScalar<T> extends Scalar<T> {
  static final Scalar<LocalDateTime> LOCAL =
      new DateTimeScalar<>(DateTimeScalar::local, value -> DateTimeFormat.text(value, null));
  static final Scalar<OffsetDateTime> OFFSET =
      new DateTimeScalar<>(aware(Moment::offsetDateTime), DateTimeScalar::text);
  static final Scalar<ZonedDateTime> ZONED = new DateTimeScalar<>(
      aware(moment -> moment.offsetDateTime().toZonedDateTime()),
      value -> text(value.toOffsetDateTime()));
  static final Scalar<Instant> INSTANT =
      new DateTimeScalar<>(aware(Moment::instant), value -> text(value.atOffset(ZoneOffset.UTC)));

  private final BiFunction<Moment, Faults, @Nullable T> convert;
  private final Function<T, String> encode;
  private final boolean takesTimestamps;

  private DateTimeScalar(
      BiFunction<Moment, Faults, @Nullable T> convert, Function<T, String> encode) {
    this(convert, encode, true);
  }

  private DateTimeScalar(
      BiFunction<Moment, Faults, @Nullable T> convert,
      Function<T, String> encode,
      boolean takesTimestamps) {
    super("datetime_type", "Input should be a valid datetime");
    this.convert = convert;
    this.encode = encode;
    this.takesTimestamps = takesTimestamps;
  }

  @Override
  public Scalar<T> strict() {
    Scalar<T> texts = new DateTimeScalar<>(convert, encode, false);
    return new StrictScalar<>(texts, StrictScalar.Kind.TEXT);
  }

  @Override
  public @Nullable T decode(String text, Faults faults) {
    try {
      BigDecimal timestamp = takesTimestamps ? DateTimeText.timestamp(text) : null;
      Moment moment = timestamp == null ? DateTimeText.moment(text) : Moment.of(timestamp);
      return convert.apply(moment, faults);
    } catch (Malformed e) {
      return refuse(text, e.getMessage(), faults);
    }
  }

  @Override
  public @Nullable T decodeNumber(BigDecimal number, Faults faults) {
    try {
      return convert.apply(Moment.of(number), faults);
    } catch (Malformed e) {
      return refuse(
          faults,
          "datetime_parsing",
          "Input should be a valid datetime, " + e.getMessage(),
          "error",
          e.getMessage());
    }
  }

  @Override
  public String encode(T value) {
    return encode.apply(value);
  }

  /** A text is judged as a date if it begins with one, or is none at all. */
  private static <T> @Nullable T refuse(String text, String reason, Faults faults) {
    if (reason.equals(DateTimeText.YEAR_ZERO)) {
      return refuse(
          faults,
          "datetime_parsing",
          "Input should be a valid datetime, " + reason,
          "error",
          reason);
    }
    String error = beginsWithDate(text) ? DateTimeText.extraCharacters() : reason;
    return refuse(
        faults,
        "datetime_from_date_parsing",
        "Input should be a valid datetime or date, " + error,
        "error",
        error);
  }

  private static boolean beginsWithDate(String text) {
    try {
      DateTimeText.date(text);
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  private static @Nullable LocalDateTime local(Moment moment, Faults faults) {
    return moment.offset() == null ? moment.local() : mayNotHaveOffset(faults);
  }

  /** A type that is a point on the time line, which a date and time alone are not. */
  private static <T> BiFunction<Moment, Faults, @Nullable T> aware(Function<Moment, T> convert) {
    return (moment, faults) ->
        moment.offset() == null ? mustHaveOffset(faults) : convert.apply(moment);
  }

  static <T> @Nullable T mayNotHaveOffset(Faults faults) {
    return refuse(faults, "timezone_naive", "Input should not have timezone info");
  }

  static <T> @Nullable T mustHaveOffset(Faults faults) {
    return refuse(faults, "timezone_aware", "Input should have timezone info");
  }

  private static String text(OffsetDateTime value) {
    return DateTimeFormat.text(value.toLocalDateTime(), value.getOffset());
  }
}
