package bench.shop;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who delivers an item. */
public record Supplier(
    @NotBlank @Size(max = 100) String name,
    @Size(min = 3, max = 100) String email,
    @Size(min = 1, max = 5) List<Address> addresses) {}
