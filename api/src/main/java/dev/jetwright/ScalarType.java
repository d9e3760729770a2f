package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type of your own that is one text on the wire: in JSON, in paths, queries, headers and the keys
 * of maps.
 *
 * <pre>{@code
 * @ScalarType(format = "iban", pattern = "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
 * public record Iban(String value) {
 *   public static Iban parse(String text) {
 *     return new Iban(text.replace(" ", ""));
 *   }
 * }
 * }</pre>
 *
 * <p>A text becomes a value by a static method {@code parse}, {@code of}, {@code valueOf} or
 * {@code fromString} that takes a string, or else by a constructor that does; an
 * {@code IllegalArgumentException} thrown there is a fault with its message. A value becomes a text
 * by {@code toString()}; a record of one string has its component for that, unless it declares
 * {@code toString()}.
 *
 * <p>For a type that is not yours, write it where the type is used, with a class that has two
 * static methods: one that takes a string and answers the type, and one the other way.
 *
 * <pre>{@code
 * public record Price(@ScalarType(by = MoneyText.class) Money amount) {}
 *
 * public final class MoneyText {
 *   public static Money parse(String text) { ... }
 *
 *   public static String format(Money money) { ... }
 * }
 * }</pre>
 */
@Documented
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.TYPE_USE
})
@Retention(RetentionPolicy.CLASS)
public @interface ScalarType {

  /** The {@code format} of its schema. */
  String format() default "";

  /** A regular expression that the whole text matches. */
  String pattern() default "";

  /** The class that reads and writes it; the type itself, unless it is said. */
  Class<?> by() default void.class;
}
