package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The HTTP status of an operation's success, of an exception, or of a variant of a sealed result
 * (RFC 9110, section 15).
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
 * <p>Without it an operation answers 200, and 204 where it returns {@code void}. Where an operation
 * returns a sealed interface whose variants carry it, each variant is an answer of its own; a
 * variant without components has no body.
 *
 * <pre>{@code
 * public sealed interface Lookup permits Found, Gone {}
 *
 * @Status(200)
 * public record Found(String name) implements Lookup {}
 *
 * @Status(410)
 * public record Gone(LocalDate since) implements Lookup {}
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Status {

  /**
   * A status code: 200 to 399 on an operation, 400 to 599 on an exception, 200 to 599 on a variant.
   */
  int value();
}
