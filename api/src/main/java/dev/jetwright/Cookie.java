package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a cookie of the request.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Cookie("session_id") String session, @Cookie Optional<Integer> theme);
 * }</pre>
 *
 * <p>On a record, each component is a cookie. Values of cookies are never echoed in answers.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Cookie {

  /** The name on the wire; the parameter's own name when empty. */
  String value() default "";
}
