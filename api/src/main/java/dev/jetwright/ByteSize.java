package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A number of bytes that may be written with a unit: {@code "3.5KB"} is 3500, {@code "1KiB"} is
 * 1024.
 *
 * <pre>{@code
 * public record Upload(@ByteSize long quota) {}
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
public @interface ByteSize {}
