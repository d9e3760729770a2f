package accounts;

import dev.jetwright.OAuth2PasswordBearer;
import dev.jetwright.Provides;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scope;
import dev.jetwright.jwt.InvalidToken;
import dev.jetwright.jwt.Jwt;
import dev.jetwright.jwt.JwtVerifier;
import java.util.Optional;

/** Tells who asks. */
public final class Authentication {
  private final JwtVerifier tokens;
  private final UserTable users;

  Authentication(JwtVerifier tokens, UserTable users) {
    this.tokens = tokens;
    this.users = users;
  }

  /** The user that a token was made for, if it is good for what is asked. */
  @Provides
  public User user(
      @OAuth2PasswordBearer(
              tokenUrl = "/token",
              scopes = {
                @Scope(value = "me", description = "Read who you are."),
                @Scope(value = "items:read", description = "Read your items."),
                @Scope(value = "items:write", description = "Change your items.")
              })
          String token,
      RequiredScopes scopes) {
    Jwt jwt = tokens.verify(token, scopes);
    return owner(jwt.subject()).orElseThrow(() -> new InvalidToken("Its owner has gone"));
  }

  private Optional<User> owner(String subject) {
    return subject.matches("\\d{1,18}") ? users.find(Long.parseLong(subject)) : Optional.empty();
  }
}
