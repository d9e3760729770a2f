package dev.jetwright;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The scopes that are asked for on the way to a provider, outermost first: those of the interface,
 * of the operation, and of every provider in between. It is a parameter, of a provider or an
 * operation.
 *
 * <pre>{@code
 * @Provides
 * User user(@OAuth2PasswordBearer(tokenUrl = "/token", scopes = {...}) String token, RequiredScopes required) {
 *   Claims claims = tokens.verify(token).orElseThrow(
 *       () -> required.notAuthenticated("Could not validate credentials"));
 *   required.requireIn(claims.scopes());
 *   return users.find(claims.subject());
 * }
 * }</pre>
 *
 * @param scopes their names, each once
 */
public record RequiredScopes(List<String> scopes) {
  private static final int FORBIDDEN = 403;

  /** Takes each once. */
  public RequiredScopes {
    scopes = List.copyOf(new LinkedHashSet<>(scopes));
  }

  /** Scopes of these names. */
  public static RequiredScopes of(String... scopes) {
    return new RequiredScopes(List.of(scopes));
  }

  /** Their names with blanks between them: {@code "items me"}. */
  public String text() {
    return String.join(" ", scopes);
  }

  /** Whether all of them are among those that somebody has been granted. */
  public boolean areIn(Collection<String> granted) {
    return granted.containsAll(scopes);
  }

  /**
   * Refuses a request whose token has been granted less: 403 {@code {"detail":"Not enough
   * permissions"}} with the challenge {@code Bearer error="insufficient_scope", scope="items me"}
   * (RFC 6750, section 3.1).
   */
  public void requireIn(Collection<String> granted) {
    if (!areIn(granted)) {
      throw new HttpException(FORBIDDEN, "Not enough permissions")
          .header(
              "WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + text() + "\"");
    }
  }

  /** The challenge for a bearer token: {@code Bearer scope="items me"}, {@code Bearer}. */
  public String challenge() {
    return scopes.isEmpty() ? "Bearer" : "Bearer scope=\"" + text() + "\"";
  }

  /** 401 for a token that is not accepted, which says what one is needed for. */
  public NotAuthenticated notAuthenticated(String detail) {
    return new NotAuthenticated(detail, List.of(challenge()));
  }
}
