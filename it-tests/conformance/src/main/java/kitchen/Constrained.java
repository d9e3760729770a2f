package kitchen;

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
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One property for each constraint. */
public record Constrained(
    Optional<@NotEmpty String> notEmpty,
    Optional<@NotBlank String> notBlank,
    Optional<@Size(min = 2, max = 4) String> size,
    Optional<@Size(max = 1) String> single,
    Optional<@Pattern(regexp = "[a-z]+\\d") String> pattern,
    Optional<@Size(min = 3) @Pattern(regexp = "[a-z]+") String> sizeAndPattern,
    Optional<@Email String> email,
    Optional<@Min(1) Integer> min,
    Optional<@Max(10) Long> max,
    Optional<@DecimalMin("0.5") Double> decimalMin,
    Optional<@DecimalMax(value = "9.99", inclusive = false) BigDecimal> decimalMax,
    Optional<@Positive Double> positive,
    Optional<@PositiveOrZero Integer> positiveOrZero,
    Optional<@Negative Integer> negative,
    Optional<@NegativeOrZero BigDecimal> negativeOrZero,
    Optional<@Negative @Max(1) Integer> twoLimits,
    Optional<@Digits(integer = 3, fraction = 2) BigDecimal> digits,
    Optional<@NotEmpty List<String>> notEmptyList,
    Optional<@Size(min = 1, max = 2) List<@NotBlank String>> list,
    Optional<@Size(max = 2) Set<@Positive Integer>> set,
    Optional<@Size(min = 1, max = 2) Map<@Size(min = 2) String, @Max(9) Integer>> map,
    Optional<@Size(max = 5, message = "No more than {max} letters.") String> said) {}
