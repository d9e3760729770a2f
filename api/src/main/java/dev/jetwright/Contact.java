package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whom to ask about an application.
 *
 * <pre>{@code
 * @Application(contact = @Contact(name = "Support", email = "support@example.com"))
 * interface Shop {}
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface Contact {

  /** A person or an organisation. */
  String name() default "";

  /** A page. */
  String url() default "";

  /** An address. */
  String email() default "";
}
