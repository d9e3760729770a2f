package accounts;

import accounts.UserTable.Credential;
import dev.jetwright.NotAuthenticated;
import dev.jetwright.PasswordGrant;
import dev.jetwright.jwt.JwtIssuer;
import dev.jetwright.passwords.PasswordCheck;
import dev.jetwright.passwords.PasswordHasher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Gives tokens to those who know their password. */
final class LoginService implements Login {
  private static final List<String> SCOPES = List.of("me", "items:read", "items:write");

  private final UserTable users;
  private final PasswordHasher passwords;
  private final JwtIssuer tokens;

  LoginService(UserTable users, PasswordHasher passwords, JwtIssuer tokens) {
    this.users = users;
    this.passwords = passwords;
    this.tokens = tokens;
  }

  @Override
  public Token token(PasswordGrant grant) {
    List<String> scopes = grant.scopes().isEmpty() ? List.of("me") : grant.scopes();
    for (String scope : scopes) {
      if (!SCOPES.contains(scope)) {
        throw new UnknownScope(scope);
      }
    }
    long userId = authenticate(grant.username(), grant.password().reveal());
    return new Token(
        tokens.issue(Long.toString(userId), scopes),
        "bearer",
        tokens.lifetime().toSeconds(),
        String.join(" ", scopes));
  }

  /** Takes as long for an address that nobody has. */
  private long authenticate(String email, String password) {
    Optional<Credential> credential = users.credential(email.strip().toLowerCase(Locale.ROOT));
    PasswordCheck check =
        passwords.verifyAndUpdate(password, credential.map(Credential::passwordHash));
    if (!check.matches()) {
      throw NotAuthenticated.bearer("Incorrect email address or password");
    }
    long userId = credential.orElseThrow().userId();
    check.newHash().ifPresent(hash -> users.changeHash(userId, hash));
    return userId;
  }
}
