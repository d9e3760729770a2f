package dev.jetwright.runtime.sample;

import dev.jetwright.Default;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something for sale. */
public record Item(
    @NotBlank @Size(max = 100) String name,
    @Positive double price,
    Optional<Boolean> isOffer,
    @Nullable @Size(max = 20) String nickname,
    @Default("1") @Positive int quantity,
    Seller seller,
    @Size(max = 5) List<@NotBlank String> tags,
    Set<Color> colors,
    Map<String, @Positive Integer> stock,
    Optional<Shape> shape) {}
