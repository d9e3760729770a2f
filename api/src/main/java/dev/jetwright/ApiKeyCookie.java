package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A key that a request carries in a cookie.
 *
 * <pre>{@code
 * @Provides
 * public Client client(@ApiKeyCookie("session") String session) { ... }
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>} when a request may do
 * without. A key that is missing or empty is answered with 401 {@code {"detail":"Not
 * authenticated"}} and the challenge {@code APIKey}, never with 422. In the document it is a scheme
 * of type {@code apiKey}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface ApiKeyCookie {

  /** The name of the cookie on the wire. */
  String value();

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "APIKeyCookie";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
