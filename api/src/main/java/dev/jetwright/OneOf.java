package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of a few texts or whole numbers.
 *
 * <pre>{@code
 * public record Order(@OneOf({"asc", "desc"}) String direction, @OneOf({"1", "2"}) int level) {}
 * }</pre>
 *
 * <p>The TypeScript SDK has a union of literals for it. Where the words deserve a name, write an
 * enum.
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
public @interface OneOf {

  /** What is allowed. */
  String[] value();

  /** The text of the fault, in place of the standard one. */
  String message() default "";
}
