package dev.jetwright;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A {@link PasswordGrant} with a {@code grant_type}, as RFC 6749 asks for it.
 *
 * <pre>{@code
 * @Post("/token")
 * Token login(@Form StrictPasswordGrant grant);
 * }</pre>
 *
 * @param grantType {@code password}
 * @param username the name of the user
 * @param password the password
 * @param scope what the token is to be good for: names with blanks between them
 * @param clientId the client's own name
 * @param clientSecret the client's own password
 */
public record StrictPasswordGrant(
    @JsonProperty("grant_type") @Pattern(regexp = "^password$")
    String grantType,

    String username,
    @Schema(extra = "{\"format\":\"password\"}") Secret<String> password,
    @Default("") String scope,
    @JsonProperty("client_id") Optional<String> clientId,

    @JsonProperty("client_secret") @Schema(extra = "{\"format\":\"password\"}")
    Optional<Secret<String>> clientSecret) {

  /** The names in {@code scope}. */
  public List<String> scopes() {
    return Stream.of(scope.split("\\s+")).filter(name -> !name.isEmpty()).toList();
  }
}
