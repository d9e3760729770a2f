package quickstart;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Something for sale. */
public record Item(
    @NotBlank @Size(max = 100) String name, @Positive double price, Optional<Boolean> isOffer) {}
