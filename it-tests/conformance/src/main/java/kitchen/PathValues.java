package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Path;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every scalar from the path; what came in is answered. */
@Api(path = "/path", tags = "path")
public interface PathValues {

  /** Answers a text. */
  @Get("/text/{value}")
  String text(String value);

  /** Answers a truth value. */
  @Get("/flag/{value}")
  boolean flag(boolean value);

  /** Answers an int. */
  @Get("/int/{value}")
  int count(int value);

  /** Answers a long. */
  @Get("/long/{value}")
  long total(long value);

  /** Answers a float. */
  @Get("/float/{value}")
  float ratio(float value);

  /** Answers a double. */
  @Get("/double/{value}")
  double amount(double value);

  /** Answers a decimal number. */
  @Get("/decimal/{value}")
  BigDecimal price(BigDecimal value);

  /** Answers a UUID. */
  @Get("/uuid/{value}")
  UUID id(UUID value);

  /** Answers a date. */
  @Get("/date/{value}")
  LocalDate day(LocalDate value);

  /** Answers a date and time without offset. */
  @Get("/local/{value}")
  LocalDateTime local(LocalDateTime value);

  /** Answers a date and time with offset. */
  @Get("/offset/{value}")
  OffsetDateTime offset(OffsetDateTime value);

  /** Answers an instant. */
  @Get("/instant/{value}")
  Instant instant(Instant value);

  /** Answers a duration. */
  @Get("/duration/{value}")
  Duration duration(Duration value);

  /** Answers a colour. */
  @Get("/color/{value}")
  Color color(Color value);

  /** Answers two values whose names in the template differ from the parameters'. */
  @Get("/two/{first-name}/and/{last_name}")
  String two(@Path("first-name") String firstName, @Path("last_name") String lastName);

  /** Answers the word that the path spells, which a template would match too. */
  @Get("/text/literal")
  String literal();
}
