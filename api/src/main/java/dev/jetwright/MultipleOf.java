package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number that another one divides without a rest.
 *
 * <pre>{@code
 * public record Price(@MultipleOf(0.05) BigDecimal amount, @MultipleOf(6) int bottles) {}
 * }</pre>
 *
 * <p>Decimal digits count, as they are written: 0.3 is a multiple of 0.1.
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
public @interface MultipleOf {

  /** The divisor, more than 0. */
  double value();

  /** The text of the fault, in place of the standard one. */
  String message() default "";
}
