package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.jetwright.Default;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something for sale.
 *
 * @param name what it is called
 * @param tags words &amp; such
 */
public record Item(
    @NotBlank String name,
    double price,
    Optional<Boolean> isOffer,
    @JsonProperty("item-color") Color color,
    @Nullable String remark,
    @Nullable Integer rank,
    List<String> tags,
    Optional<Set<Integer>> sizes,
    Map<Color, Item> variants,
    @Nullable List<@Nullable String> aliases,
    @Default("3") int stars,
    @Default({"a", "b"}) List<String> marks,
    @Default("dark-blue") Color shade) {}
