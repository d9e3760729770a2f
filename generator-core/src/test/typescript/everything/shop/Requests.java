package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Options;
import dev.jetwright.Patch;
import dev.jetwright.Post;
import dev.jetwright.Query;
import dev.jetwright.Status;
import dev.jetwright.Trace;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import shop.Items.Color;

/** Parameters, scalars, collections. */
@Api
public interface Requests {

  @Get("/")
  String home();

  @Get("/names/{name}/all")
  Map<Color, BigDecimal> names(String name);

  @Get("/many")
  List<List<@Nullable Integer>> many(
      @Default("20") @Min(1) int limit,
      @Query("page-size") int pageSize,
      Optional<Instant> since,
      @Default({"a", "b"}) List<@NotBlank String> tags);

  @Post("/notes")
  Scalars note(Optional<Note> note);

  @Post("/notes/with")
  Empty noteWith(Optional<Note> note, Mode mode);

  @Post("/notes/embedded")
  void embedded(@Body("the note") Note note);

  @Post("/collections")
  Collections collections(Collections collections);

  @Options("/options")
  void options();

  @Patch("/cached")
  @Status(304)
  void patch();

  @Trace("/trace")
  void trace();

  enum Mode {
    FAST,
    SLOW
  }

  record Note(String text, @Default("false") boolean pinned, Phantom<String> phantom) {}

  record Phantom<T>(int n) {}

  record Empty() {}

  record Scalars(
      @JsonProperty("a-string") String string,
      @JsonProperty("a-boolean") boolean truth,
      @JsonProperty("an-int") int integer,
      @JsonProperty("a-long") long longer,
      @JsonProperty("a-float") float shorter,
      @JsonProperty("a-double") double number,
      @JsonProperty("a-decimal") BigDecimal decimal,
      @JsonProperty("a-uuid") UUID uuid,
      @JsonProperty("a-date") LocalDate date,
      @JsonProperty("a-local-date-time") LocalDateTime localDateTime,
      @JsonProperty("an-offset-date-time") OffsetDateTime offsetDateTime,
      @JsonProperty("an-instant") Instant instant,
      @JsonProperty("a-duration") Duration duration) {}

  record Collections(
      Set<@Nullable String> set,
      Map<UUID, List<String>> byId,
      @Nullable Map<String, @Nullable Integer> nullable,
      @NotNull @Nullable String must,
      @Size(min = 1, max = 3) @NotEmpty List<@Digits(integer = 3, fraction = 2) BigDecimal> bounded,
      @Pattern(regexp = "[`a]*/") String code) {}
}
