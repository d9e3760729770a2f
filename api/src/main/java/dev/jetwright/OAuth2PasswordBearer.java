package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bearer token that clients get for a user name and password (RFC 6749, section 4.3).
 *
 * <pre>{@code
 * @Provides
 * User user(
 *     @OAuth2PasswordBearer(tokenUrl = "/token", scopes = @Scope("me")) String token,
 *     RequiredScopes required) { ... }
 *
 * @Post("/token")
 * Token login(@Form PasswordGrant grant);
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>}; the token is taken as by
 * {@link HttpBearer}. The document has an {@code oauth2} scheme with the flow {@code password}, so
 * that "Authorize" of a documentation page asks for user name and password.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface OAuth2PasswordBearer {

  /**
   * Where clients get a token. A relative one counts from the root of the application, also behind
   * a proxy that serves it below a path.
   */
  String tokenUrl();

  /** Where clients renew a token; none when it is empty. */
  String refreshUrl() default "";

  /** Every scope that operations may ask for; {@link Scopes} of others do not build. */
  Scope[] scopes() default {};

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "OAuth2PasswordBearer";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
