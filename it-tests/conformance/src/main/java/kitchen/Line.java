package kitchen;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.Optional;

/** A line of an order. */
public record Line(@NotBlank String sku, @Positive int quantity, Optional<BigDecimal> price) {}
