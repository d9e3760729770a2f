package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Examples in the document.
 *
 * <pre>{@code
 * @Example("{\"name\": \"tea\", \"price\": 4.5}")
 * public record Item(@Example("tea") String name, @Example({"4.5", "12"}) double price) {}
 * }</pre>
 *
 * <p>Each is written as JSON; a text that is no JSON stands for itself as a string.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface Example {

  /** The examples. */
  String[] value();
}
