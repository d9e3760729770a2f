package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Every scalar from every place; what came in is answered. */
@Api(path = "/scalars", tags = "scalars")
public interface ScalarValues {

  /** Answers query parameters. */
  @Get("/query")
  Scalars query(
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
      Optional<Color> color);

  /** Answers header fields. */
  @Get("/header")
  Scalars header(
      @Header Optional<String> text,
      @Header Optional<Boolean> flag,
      @Header Optional<Integer> count,
      @Header Optional<Long> total,
      @Header Optional<Float> ratio,
      @Header Optional<Double> amount,
      @Header Optional<BigDecimal> price,
      @Header Optional<UUID> id,
      @Header Optional<LocalDate> day,
      @Header Optional<LocalDateTime> local,
      @Header Optional<OffsetDateTime> offset,
      @Header Optional<Instant> instant,
      @Header Optional<Duration> duration,
      @Header Optional<Color> color);

  /** Answers a body. */
  @Post("/body")
  Scalars body(Scalars scalars);

  /** Answers a body of required values. */
  @Post("/required")
  RequiredScalars required(RequiredScalars scalars);

  /** Answers a body that is a number. */
  @Post("/body/int")
  int intBody(@Body int value);

  /** Answers a body that is a text. */
  @Post("/body/text")
  String textBody(@Body String value);

  /** Answers a body that is a decimal number, which may be absent. */
  @Post("/body/decimal")
  Optional<BigDecimal> decimalBody(@Body Optional<BigDecimal> value);
}
