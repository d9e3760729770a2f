package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Credentials of any other scheme of the {@code Authorization} header (RFC 9110, section 11):
 * {@code digest}, or one of your own.
 *
 * <pre>{@code
 * @Get("/me")
 * User me(@HttpScheme("digest") String parameters);
 * }</pre>
 *
 * <p>The parameter is a {@code String}, or an {@code Optional<String>}: what stands behind the
 * scheme's name, as it was sent. The name is matched without regard to case. Without them the
 * answer is 401 {@code {"detail":"Not authenticated"}} with the scheme's name as its challenge:
 * {@code Digest}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface HttpScheme {

  /** The scheme: {@code digest}. */
  String value();

  /**
   * The name of the scheme in the document and in the settings of SDKs. When it is empty,
   * {@code HTTP} and the scheme: {@code HTTPDigest}.
   */
  String schemeName() default "";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
