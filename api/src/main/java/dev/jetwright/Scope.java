package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A scope that a token may have been issued with, and what it permits (RFC 6749, section 3.3).
 *
 * <pre>{@code
 * @OAuth2PasswordBearer(
 *     tokenUrl = "/token",
 *     scopes = {@Scope(value = "me", description = "Read about oneself."), @Scope("items")})
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Scope {

  /** Its name. */
  String value();

  /** What it permits, for readers of the document. */
  String description() default "";
}
