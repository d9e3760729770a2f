package kitchen;

import dev.jetwright.BasicCredentials;
import dev.jetwright.PasswordGrant;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Secret;
import dev.jetwright.StrictPasswordGrant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers what it was given. */
final class GuardedEcho implements Guarded {

  private static String text(BasicCredentials credentials) {
    return credentials.username() + "/" + credentials.password();
  }

  @Override
  public String basic(BasicCredentials credentials) {
    return text(credentials) + (credentials.matches("ann", "a:b") ? "!" : "");
  }

  @Override
  public String realm(Optional<BasicCredentials> credentials) {
    return credentials.map(GuardedEcho::text).orElse("nobody");
  }

  @Override
  public String realmNeeded(BasicCredentials credentials) {
    return text(credentials);
  }

  @Override
  public String bearer(String token) {
    return token;
  }

  @Override
  public String maybe(Optional<String> token) {
    return token.orElse("none");
  }

  @Override
  public String nullable(@Nullable String token) {
    return token == null ? "null" : token;
  }

  @Override
  public String digest(String parameters) {
    return parameters;
  }

  @Override
  public String other(String parameters) {
    return parameters;
  }

  @Override
  public String header(String key) {
    return key;
  }

  @Override
  public String query(String key, Optional<String> q) {
    return key + q.orElse("");
  }

  @Override
  public String cookie(String key) {
    return key;
  }

  @Override
  public String code(String token) {
    return token;
  }

  @Override
  public String client(String token) {
    return token;
  }

  @Override
  public String implicit(String token) {
    return token;
  }

  @Override
  public String openId(String token) {
    return token;
  }

  @Override
  public List<String> both(String token, String key, Line line) {
    return List.of(token, key, line.toString());
  }

  @Override
  public List<String> either(
      Optional<String> token, Optional<String> key, Optional<BasicCredentials> credentials) {
    return List.of(
        token.orElse("-"), key.orElse("-"), credentials.map(GuardedEcho::text).orElse("-"));
  }

  @Override
  public String caller(Optional<Doorkeeper.Visitor> visitor) {
    return visitor.map(Doorkeeper.Visitor::name).orElse("nobody");
  }

  @Override
  public List<String> pair(Doorkeeper.Caller caller, Doorkeeper.Till till) {
    return List.of(caller.name(), till.key());
  }

  @Override
  public Doorkeeper.Caller me(Doorkeeper.Caller caller) {
    return caller;
  }

  @Override
  public List<String> scopes(Doorkeeper.Active active, RequiredScopes own) {
    return List.of(active.caller().name(), String.join(" ", active.needed()), own.text());
  }

  @Override
  public List<String> order(int id, int limit, Line line, Doorkeeper.Caller caller) {
    return List.of(caller.name(), id + "", limit + "", line.toString());
  }

  @Override
  public List<String> token(PasswordGrant grant) {
    return List.of(
        grant.grantType().orElse("-"),
        grant.username(),
        grant.password().reveal(),
        String.join("+", grant.scopes()),
        grant.clientId().orElse("-"),
        grant.clientSecret().map(Secret::reveal).orElse("-"));
  }

  @Override
  public List<String> strictToken(StrictPasswordGrant grant) {
    return List.of(grant.grantType(), grant.username(), String.join("+", grant.scopes()));
  }
}
