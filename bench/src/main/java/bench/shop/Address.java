package bench.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Where a supplier is. */
public record Address(
    @NotBlank @Size(max = 100) String street,
    @NotBlank @Size(max = 60) String city,
    @Size(min = 3, max = 10) String zip,
    @Size(min = 2, max = 2) String country) {}
