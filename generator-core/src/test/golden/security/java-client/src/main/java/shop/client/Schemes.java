// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.BasicScheme;
import shop.client.runtime.TokenScheme;

/** What a {@link ApiClient} can prove itself with, for its builder's {@code credential}. */
@Generated("dev.jetwright")
public final class Schemes {
  /** A key in the cookie {@code session}. */
  public static final TokenScheme API_KEY_COOKIE =
      TokenScheme.cookie("APIKeyCookie", "session");

  /**
   * A key in the header {@code X-Key}.
   *
   * <p>The key of a *shop*.
   */
  public static final TokenScheme API_KEY_HEADER =
      TokenScheme.header("APIKeyHeader", "X-Key");

  /** A key in the query parameter {@code key}. */
  public static final TokenScheme API_KEY_QUERY =
      TokenScheme.query("APIKeyQuery", "key");

  /** A user name and a password. */
  public static final BasicScheme HTTP_BASIC =
      new BasicScheme("HTTPBasic");

  /** A bearer token. */
  public static final TokenScheme HTTP_BEARER =
      TokenScheme.bearer("HTTPBearer");

  /** What follows {@code digest} in the {@code Authorization} header. */
  public static final TokenScheme HTTP_DIGEST =
      TokenScheme.authorization("HTTPDigest", "digest");

  /** A bearer token. */
  public static final TokenScheme OAUTH2_PASSWORD_BEARER =
      TokenScheme.bearer("OAuth2PasswordBearer");

  /** A bearer token. */
  public static final TokenScheme OPEN_ID_CONNECT =
      TokenScheme.bearer("OpenIdConnect");

  /** A bearer token. */
  public static final TokenScheme LOGIN =
      TokenScheme.bearer("login");

  /** A bearer token. */
  public static final TokenScheme SESSION =
      TokenScheme.bearer("session");

  private Schemes() {}
}
