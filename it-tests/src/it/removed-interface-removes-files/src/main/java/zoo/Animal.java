package zoo;

import jakarta.validation.constraints.NotBlank;

/** One of them. */
public record Animal(@NotBlank String name) {}
