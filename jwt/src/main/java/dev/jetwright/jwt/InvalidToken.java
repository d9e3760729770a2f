package dev.jetwright.jwt;

import dev.jetwright.NotAuthenticated;
import dev.jetwright.RequiredScopes;
import java.util.List;

/**
 * A token that is not accepted. It answers 401 and says why in the challenge (RFC 6750, section 3):
 *
 * <pre>{@code
 * HTTP/1.1 401 Unauthorized
 * WWW-Authenticate: Bearer error="invalid_token", error_description="The token has expired"
 *
 * {"detail":"Could not validate credentials"}
 * }</pre>
 */
public final class InvalidToken extends NotAuthenticated {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * A token that is not accepted, perhaps for a reason of the application's own.
   *
   * @param reason goes into the challenge; says nothing that a caller must not know
   */
  public InvalidToken(String reason) {
    this(reason, RequiredScopes.of());
  }

  private InvalidToken(String reason, RequiredScopes scopes) {
    super("Could not validate credentials", List.of(challenge(reason, scopes)));
    this.reason = reason;
  }

  private static String challenge(String reason, RequiredScopes scopes) {
    return "Bearer error=\"invalid_token\", error_description=\"" + printable(reason) + '"'
        + (scopes.scopes().isEmpty() ? "" : ", scope=\"" + scopes.text() + '"');
  }

  /** A description has neither quotes nor backslashes, nor anything outside of ASCII. */
  private static String printable(String text) {
    return text.replace('"', '\'').replaceAll("[^ -\\[\\]-~]", "?");
  }

  /** The same, with the scopes that the caller's next token must have. */
  InvalidToken needing(RequiredScopes scopes) {
    return new InvalidToken(reason, scopes);
  }

  /** Why it is not accepted. */
  public String reason() {
    return reason;
  }
}
