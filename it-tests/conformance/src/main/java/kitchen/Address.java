package kitchen;

import jakarta.validation.constraints.Pattern;

/** Where to send it. */
public record Address(
    String city, @Pattern(regexp = "\\d{5}") String zip) {}
