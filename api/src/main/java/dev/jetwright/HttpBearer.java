package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A token in the {@code Authorization} header (RFC 6750): {@code Authorization: Bearer abc}.
 *
 * <pre>{@code
 * @Provides
 * public Session session(@HttpBearer(bearerFormat = "JWT") String token) { ... }
 *
 * @Get("/me")
 * User me(@HttpBearer String token);
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>} when a request may do
 * without. The word {@code Bearer} is matched without regard to case, blanks around the token do
 * not count. Without a token the answer is 401 {@code {"detail":"Not authenticated"}} with the
 * challenge {@code Bearer}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface HttpBearer {

  /** What tokens look like, for readers of the document: {@code JWT}. */
  String bearerFormat() default "";

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "HTTPBearer";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
