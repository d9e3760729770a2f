package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A user name and password that a request proves itself with (RFC 7617).
 *
 * <pre>{@code
 * @Provides
 * public User user(@HttpBasic(realm = "shop") BasicCredentials credentials) {
 *   return users.find(credentials.username())
 *       .filter(user -> passwords.matches(credentials.password(), user.hash()))
 *       .orElseThrow(() -> NotAuthenticated.basic("Incorrect user name or password", "shop"));
 * }
 * }</pre>
 *
 * <p>On a parameter of an operation or of a provider; its type is {@link BasicCredentials}, or an
 * {@code Optional} of it when a request may do without. A request without them, or with something
 * that is no Base64 of UTF-8 with a colon in it, is answered with 401 {@code {"detail":"Not
 * authenticated"}} and the challenge {@code Basic realm="shop"}. In the document it is a scheme of
 * type {@code http}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface HttpBasic {

  /** What the credentials are for, as browsers show it; a challenge without one says nothing. */
  String realm() default "";

  /** The name of the scheme in the document and in the settings of SDKs. */
  String schemeName() default "HTTPBasic";

  /** What the document says about the scheme, in Markdown. */
  String description() default "";
}
