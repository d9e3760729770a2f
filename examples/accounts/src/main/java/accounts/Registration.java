package accounts;

import dev.jetwright.LowerCase;
import dev.jetwright.Secret;
import dev.jetwright.Trim;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who wants an account.
 *
 * @param email where mail reaches them; an account has one of its own
 * @param name how they want to be called
 * @param password at least 8 characters
 */
public record Registration(
    @Trim @LowerCase @Email @Size(max = 254) String email,
    @Trim @NotBlank @Size(max = 100) String name,
    Secret<@Size(min = 8, max = 200) String> password) {}
