package bank;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;

/** An account. */
public record Account(
    int id, @NotBlank String owner, @PositiveOrZero int balance) {}
