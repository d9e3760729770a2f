package shop.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Default;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
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

/**
 * Something for sale.
 *
 * @param name what it is called
 * @param color its color:
 *     one of ours
 */
public record Item(
    @NotBlank @Size(max = 100) String name,
    @Positive @Max(10_000) double price,
    Optional<Boolean> isOffer,
    @Nullable Color color,
    @Default("dark-green") Color tone,
    @JsonProperty("stock-count") @PositiveOrZero long stock,
    @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("99.5") float weight,
    @Digits(integer = 4, fraction = 2) double size,
    @Digits(integer = 3, fraction = 0) int code,
    @Positive @Digits(integer = 8, fraction = 2) BigDecimal exact,
    @Negative int below,
    Optional<@NegativeOrZero Integer> debt,
    @Email String mail,
    @Pattern(regexp = "[A-Z]{2}") @Pattern(regexp = ".*[A-F].*") @NotBlank String label,
    @Pattern(regexp = "(?i)abc") String loose,
    @NotEmpty @Size(max = 3) Set<@NotBlank String> tags,
    List<Optional<String>> remarks,
    @Nullable List<@Nullable Shape> shapes,
    Map<Color, @PositiveOrZero Integer> counts,
    @Size(min = 1) Map<UUID, Tree<String>> trees,
    Map<Integer, List<Map<String, Shape>>> deep,
    UUID id,
    LocalDate day,
    LocalDateTime local,
    OffsetDateTime at,
    Instant seen,
    Duration took,
    @NotNull Optional<String> mustBeThere,
    @Default({"a", "b"}) List<String> words,
    @Default("3") int level) {}
