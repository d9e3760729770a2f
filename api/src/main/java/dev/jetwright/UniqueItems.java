package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A list in which nothing is twice.
 *
 * <pre>{@code
 * public record Ballot(@UniqueItems List<String> ranking) {}
 * }</pre>
 *
 * <p>A {@code Set} drops what is twice instead.
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
public @interface UniqueItems {

  /** The text of the fault, in place of the standard one. */
  String message() default "";
}
