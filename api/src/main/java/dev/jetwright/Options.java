package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An OPTIONS operation: tells what a client can do (RFC 9110, section 9.3.7). Without one, every
 * path answers 204 with a complete {@code Allow} by itself.
 *
 * <pre>{@code
 * @Options
 * Capabilities capabilities();
 * }</pre>
 *
 * <p>The path is appended to the path of the interface's {@link Api}; without one the operation
 * stands at the interface's own path. {@code {name}} is bound to the parameter of that name.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Options {

  /**
   * The path below the interface's path, such as {@code "/{itemId}"}; empty for the path itself.
   */
  String value() default "";
}
