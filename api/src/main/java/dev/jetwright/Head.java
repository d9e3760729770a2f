package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A HEAD operation: answers like GET, without the content (RFC 9110, section 9.3.2). Without one,
 * HEAD is derived from {@link Get}.
 *
 * <pre>{@code
 * @Head("/{itemId}")
 * void exists(int itemId);
 * }</pre>
 *
 * <p>The path is appended to the path of the interface's {@link Api}; without one the operation
 * stands at the interface's own path. {@code {name}} is bound to the parameter of that name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Head {

  /**
   * The path below the interface's path, such as {@code "/{itemId}"}; empty for the path itself.
   */
  String value() default "";
}
