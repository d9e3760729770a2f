package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bearer token of an OpenID provider, which says itself how to get one (OpenID Connect Discovery
 * 1.0).
 *
 * <pre>{@code
 * @Provides
 * User user(
 *     @OpenIdConnect("https://login.example/.well-known/openid-configuration") String token) { ... }
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>}; the token is taken as by
 * {@link HttpBearer}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface OpenIdConnect {

  /**
   * Where the provider says what it offers. A relative one counts from the root of the application,
   * also behind a proxy that serves it below a path.
   */
  String value();

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "OpenIdConnect";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
