package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * White space around a text is taken away before anything is checked.
 *
 * <pre>{@code
 * public record Person(@Trim @NotEmpty String name) {}
 * }</pre>
 *
 * <p>Values that requests carry are meant; those that are made in Java stay as they are.
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
public @interface Trim {}
