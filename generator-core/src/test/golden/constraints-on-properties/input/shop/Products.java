package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Put;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Api(path = "/products")
public interface Products {

  @Put
  void put(Product product);

  /** What the validator says about a product that was made in Java. */
  @Get
  List<String> violations();

  record Product(
      @Pattern(regexp = "[A-Z]{3}-\\d+") @Size(min = 5, message = "A code has {min} letters.") String code,
      @NotEmpty @NotBlank String title,
      Optional<@Email String> contact,
      @Min(1) @Max(9_000_000_000L) long stock,
      @PositiveOrZero int reserved,
      @Negative float below,
      @NegativeOrZero double atMostZero,
      @Digits(integer = 6, fraction = 2) @DecimalMin("0.01") @DecimalMax("999999.99") BigDecimal price,
      @NotEmpty List<@NotBlank @Size(max = 20) String> tags,
      @Size(max = 3) Map<@Size(min = 2) String, @Positive Integer> sizes,
      Map<String, Set<@Positive Integer>> grades,
      @NotNull @Nullable String maker,
      @NotNull(message = "Say where it is.") Optional<@NotBlank String> place,
      Part part,
      List<Optional<Part>> spares) {}

  record Part(@NotBlank String name) {}
}
