package dev.jetwright;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form with which clients get a token for a user name and password (RFC 6749, section 4.3.2);
 * what {@link OAuth2PasswordBearer#tokenUrl} leads to takes it.
 *
 * <pre>{@code
 * @Post("/token")
 * @Public
 * Token login(@Form PasswordGrant grant);
 *
 * public Token login(PasswordGrant grant) {
 *   User user = users.find(grant.username())
 *       .filter(found -> passwords.matches(grant.password().reveal(), found.hash()))
 *       .orElseThrow(() -> new HttpException(400, "Incorrect username or password"));
 *   return new Token(tokens.issue(user, grant.scopes()), "bearer");
 * }
 * }</pre>
 *
 * @param grantType {@code password}; many clients leave it out, {@link StrictPasswordGrant} does
 *     not let them
 * @param username the name of the user
 * @param password the password
 * @param scope what the token is to be good for: names with blanks between them
 * @param clientId the client's own name
 * @param clientSecret the client's own password
 */
public record PasswordGrant(
    @JsonProperty("grant_type") Optional<@Pattern(regexp = "^password$") String> grantType,
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
