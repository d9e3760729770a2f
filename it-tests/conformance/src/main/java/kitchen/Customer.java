package kitchen;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;

/** Who ordered. */
public record Customer(
    @Size(min = 1, max = 20) String name, @Email String email, Address address) {}
