package example;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Put;
import dev.jetwright.Status;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Api(path = "/shelves")
public interface Shelves {

  @Get
  String defaults(
      @DecimalMin("0.5") @Digits(integer = 3, fraction = 1) @Default("1.5") double width,
      @DecimalMax(value = "9.5", inclusive = false) @Default("2.5") float height,
      @Min(1) @Max(9) @Positive @Default("3") double depth,
      @NegativeOrZero @Default("-4") long offset,
      @Digits(integer = 2, fraction = 0) @Default("+12") int limit,
      @PositiveOrZero @Default("1.10") BigDecimal price,
      @Default("2024-02-29T10:15:30") LocalDateTime from,
      @Default("2024-02-29T10:15:30+02:00") OffsetDateTime to,
      @Default("2024-02-29T10:15:30Z") Instant at,
      @Default("P1DT2H") Duration within,
      @Default("123e4567-e89b-12d3-a456-426614174000") UUID owner,
      @Default("yes") boolean sold,
      @Default({"1", "2"}) Set<@Min(1) Long> numbers,
      @Default({"a", "b\"\\c"}) List<String> names,
      @Default("") String q);

  @Post
  Shelf build(Shelf shelf) throws Gone, GoneForever;

  @Put
  void embed(
      @Body("a") List<@Size(min = 2) String> names,
      @Body("b-c") Optional<Shelf> shelf,
      @Nullable Map<Integer, String> labels);

  @Delete("/{day}/{color}")
  @Status(200)
  void remove(LocalDate day, Color color);

  @Get("/lists")
  List<Optional<List<Set<Map<UUID, Optional<Color>>>>>> lists();

  record Shelf(
      Map<Integer, String> byInt,
      Map<Long, Color> byLong,
      Map<UUID, Empty> byUuid,
      Map<LocalDate, Boolean> byDate,
      Map<Instant, Double> byInstant,
      Map<LocalDateTime, Float> byTime,
      Map<OffsetDateTime, Duration> byMoment,
      Map<Color, List<Optional<String>>> byColor,
      @Default({}) List<Empty> empties,
      @Default("red") Optional<Color> color,
      @NotNull @Nullable String remark,
      @JsonProperty("p-q \"x\"") String odd,
      @Size(min = 1, max = 2) Map<@NotBlank String, @Min(3) Integer> counts) {}

  record Empty() {}

  enum Color {
    @JsonProperty("red")
    RED,
    @JsonProperty("blue \"sea\"")
    BLUE
  }

  @Status(410)
  class Gone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Status(451)
  class GoneForever extends Gone {
    private static final long serialVersionUID = 1L;
  }
}
