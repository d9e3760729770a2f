package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A UUID of a version.
 *
 * <pre>{@code
 * @Get("/{id}")
 * Item find(@UuidVersion(4) UUID id);
 * }</pre>
 */
@Documented
@Target({
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.CLASS)
public @interface UuidVersion {

  /** The version, 1 to 8. */
  int value();

  /** The text of the fault, in place of the standard one. */
  String message() default "";
}
