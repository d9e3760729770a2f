package dev.jetwright.runtime.sample;

import jakarta.validation.constraints.Email;
import java.util.UUID;

/** Who sells it. */
public record Seller(UUID id, @Email String mail) {

  /** A seller has an address at home. */
  public Seller {
    if (mail.endsWith(".invalid")) {
      throw new IllegalArgumentException("no mail is delivered there");
    }
  }
}
