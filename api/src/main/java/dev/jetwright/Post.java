package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST operation: hands a value to the resource, often to create another (RFC 9110, section
 * 9.3.3).
 *
 * <pre>{@code
 * @Post
 * @Status(201)
 * Item create(Item item);
 * }</pre>
 *
 * <p>The path is appended to the path of the interface's {@link Api}; without one the operation
 * stands at the interface's own path. {@code {name}} is bound to the parameter of that name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Post {

  /**
   * The path below the interface's path, such as {@code "/{itemId}"}; empty for the path itself.
   */
  String value() default "";
}
