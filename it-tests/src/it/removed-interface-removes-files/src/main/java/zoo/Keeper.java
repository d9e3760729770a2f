package zoo;

import jakarta.validation.constraints.NotBlank;

/** One of them. */
public record Keeper(@NotBlank String name) {}
