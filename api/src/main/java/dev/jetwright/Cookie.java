package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a cookie of the request, or sets one in an answer.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Cookie("session_id") String session, @Cookie Optional<Integer> theme);
 * }</pre>
 *
 * <p>On a record, each component is a cookie. Values of cookies are never echoed in answers.
 *
 * <p>On a component of a record that an operation returns, it is a cookie that the answer sets: a
 * {@link SetCookie}, or a scalar for one that says nothing but its value.
 *
 * <pre>{@code
 * @Status(201)
 * public record LoggedIn(@Cookie SetCookie session, @Body User user) {}
 * }</pre>
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Cookie {

  /** The name on the wire; the parameter's own name when empty. */
  String value() default "";
}
