package bench.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** The measured body. */
public record Item(
    @NotBlank @Size(max = 100) String name,
    @Size(max = 500) String description,
    @Positive double price,
    @Size(max = 10) List<@NotBlank @Size(max = 20) String> tags,
    Dimensions dimensions,
    Supplier supplier,
    Optional<Boolean> isOffer) {}
