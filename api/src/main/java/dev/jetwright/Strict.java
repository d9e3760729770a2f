package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Nothing is taken for something else: {@code "1"} is no number, {@code 1} no truth value and
 * {@code 1.0} no {@code int}.
 *
 * <pre>{@code
 * @Strict
 * public record Payment(int amount, boolean urgent, Instant when) {}
 * }</pre>
 *
 * <p>On a record it holds for all components. A whole number is still a {@code double}, and dates,
 * times, durations, UUIDs and decimals are still texts, which is all that JSON has for them. Where
 * all is text anyway, as in a query, values are spelled as in JSON.
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
public @interface Strict {}
