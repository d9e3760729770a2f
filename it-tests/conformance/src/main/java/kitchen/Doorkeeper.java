package kitchen;

import dev.jetwright.AnyOf;
import dev.jetwright.ApiKeyHeader;
import dev.jetwright.ApiKeyQuery;
import dev.jetwright.Depends;
import dev.jetwright.OAuth2PasswordBearer;
import dev.jetwright.Provides;
import dev.jetwright.RequiredScopes;
import dev.jetwright.Scope;
import dev.jetwright.Scopes;
import java.util.List;
import java.util.Optional;

/** Finds out who asks. A token is a name and its scopes: {@code ann:me,items}. */
public final class Doorkeeper {

  /** Who asks. */
  public record Caller(String name, List<String> scopes) {}

  /** Somebody who may be asked for. */
  public record Active(Caller caller, List<String> needed) {}

  /** A till. */
  public record Till(String key) {}

  /** Somebody with a key of either kind. */
  public record Visitor(String name) {}

  /** Who has a token with everything that is asked for. */
  @Provides
  @Scopes("me")
  public Caller caller(
      @OAuth2PasswordBearer(
              tokenUrl = "/guarded/token",
              scopes = {@Scope(value = "me", description = "Read about oneself."), @Scope("items")})
          String token,
      RequiredScopes required) {
    String[] parts = token.split(":");
    if (parts.length != 2) {
      throw required.notAuthenticated("Could not validate credentials");
    }
    List<String> scopes = List.of(parts[1].split(","));
    required.requireIn(scopes);
    return new Caller(parts[0], scopes);
  }

  /** Who asks, and what was asked for. */
  @Provides
  public Active active(@Depends Caller caller, RequiredScopes required) {
    return new Active(caller, required.scopes());
  }

  /** The till with a key. */
  @Provides(name = "till")
  public Till till(@ApiKeyHeader("X-Key") String key) {
    return new Till(key);
  }

  /** Who has a key of either kind. */
  @Provides
  @AnyOf
  public Optional<Visitor> visitor(
      @ApiKeyHeader("X-Key") Optional<String> key,
      @ApiKeyQuery(value = "key") Optional<String> other) {
    return key.or(() -> other).map(Visitor::new);
  }
}
