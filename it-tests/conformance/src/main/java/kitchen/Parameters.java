package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Query;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Presence, collections, names, defaults and constraints of parameters. */
@Api(path = "/parameters", tags = "parameters")
public interface Parameters {

  /** Answers required parameters. */
  @Get("/required")
  List<String> required(
      String first, String second, @Header String xToken, @Header("X_Raw") int raw);

  /** Answers a parameter that may be absent. */
  @Get("/nullable")
  @Nullable
  String nullable(@Nullable String text);

  /** Answers parameters that have a value when they are absent. */
  @Get("/defaults")
  Defaults defaults(
      @Default("10") int limit,
      @Default("true") boolean flag,
      @Default("dark-green") Color color,
      @Default("2020-01-02") LocalDate day,
      @Default({"a", "b"}) List<String> tags,
      @Default("x y") @Header String remark);

  /** Answers collections. */
  @Get("/collections")
  Collections collections(
      List<Integer> numbers, Optional<Set<String>> words, @Header Optional<List<String>> xTag);

  /** Answers a collection of colours under another name. */
  @Get("/colors")
  List<Color> colors(@Query("color-name") List<Color> colors);

  /** Answers the sum of constrained parameters. */
  @Get("/constrained")
  int constrained(
      @Min(1) @Max(10) int limit,
      Optional<@Size(min = 2, max = 4) @Pattern(regexp = "[a-z]+") String> word,
      @Size(max = 2) @Default({}) List<@Positive Integer> numbers,
      @Header Optional<@NotBlank String> remark);
}
