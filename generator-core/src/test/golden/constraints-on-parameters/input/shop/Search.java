package shop;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Default;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@Api(path = "/search")
public interface Search {

  @Get("/{page}")
  String search(
      @Positive int page,
      @Default("20") @Min(1) @Max(100) int limit,
      Optional<@Size(min = 3, max = 50) @Pattern(regexp = "[a-z\"\\\\]+") String> q,
      @Size(max = 3) List<@NotBlank String> words,
      Set<@Min(value = 10, message = "Tens start at {value}.") Long> tens,
      @NotNull Optional<String> needed,
      @Header @DecimalMin("0.1") @DecimalMax(value = "9.95", inclusive = false) double share);

  @Post("/batch")
  List<String> batch(@Body @Size(min = 1, max = 100) List<@NotBlank String> lines);

  @Post("/note")
  void note(@Body @NotBlank String text);
}
