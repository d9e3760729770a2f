package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bearer token that a page in a browser is given in its address (RFC 6749, section 4.2). New APIs
 * take {@link OAuth2AuthorizationCode} instead.
 *
 * <pre>{@code
 * @Provides
 * User user(
 *     @OAuth2Implicit(authorizationUrl = "https://login.example/authorize") String token) { ... }
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>}; the token is taken as by
 * {@link HttpBearer}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface OAuth2Implicit {

  /**
   * Where users agree. A relative one counts from the root of the application, also behind a proxy
   * that serves it below a path.
   */
  String authorizationUrl();

  /** Where clients renew a token; none when it is empty. */
  String refreshUrl() default "";

  /** Every scope that operations may ask for; {@link Scopes} of others do not build. */
  Scope[] scopes() default {};

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "OAuth2Implicit";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
