package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The HTTP status of an operation's success, or of an exception (RFC 9110, section 15).
 *
 * <pre>{@code
 * @Post
 * @Status(201)
 * Item create(Item item);
 *
 * @Status(404)
 * public final class ItemNotFound extends ApiException { ... }
 * }</pre>
 *
 * <p>Without it an operation answers 200, and 204 where it returns {@code void}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Status {

  /** A status code: 200 to 299 on an operation, 400 to 599 on an exception. */
  int value();
}
