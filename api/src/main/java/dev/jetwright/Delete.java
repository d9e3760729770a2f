package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A DELETE operation: removes what is at the path (RFC 9110, section 9.3.5).
 *
 * <pre>{@code
 * @Delete("/{itemId}")
 * void remove(int itemId);
 * }</pre>
 *
 * <p>The path is appended to the path of the interface's {@link Api}; without one the operation
 * stands at the interface's own path. {@code {name}} is bound to the parameter of that name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Delete {

  /**
   * The path below the interface's path, such as {@code "/{itemId}"}; empty for the path itself.
   */
  String value() default "";
}
