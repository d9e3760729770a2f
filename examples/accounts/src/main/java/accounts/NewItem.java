package accounts;

import dev.jetwright.Trim;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** An item to be. */
public record NewItem(@Trim @NotBlank @Size(max = 200) String title) {}
