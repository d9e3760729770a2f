package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How the properties of a model are spelled in JSON when nothing else names them.
 *
 * <pre>{@code
 * @Naming(Naming.Style.SNAKE_CASE)
 * public record Item(String fullName) {}      // {"full_name": ...}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Naming {

  /** The spelling. */
  Style value();

  /** Spellings of names of several words. */
  enum Style {
    /** {@code fullName}. */
    LOWER_CAMEL_CASE,
    /** {@code FullName}. */
    UPPER_CAMEL_CASE,
    /** {@code full_name}. */
    SNAKE_CASE,
    /** {@code FULL_NAME}. */
    UPPER_SNAKE_CASE,
    /** {@code full-name}. */
    KEBAB_CASE,
    /** {@code full.name}. */
    LOWER_DOT_CASE,
    /** {@code fullname}. */
    LOWER_CASE
  }
}
