package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An absolute URL, on a {@code String}, a {@code URI} or a {@code URL}.
 *
 * <pre>{@code
 * public record Link(@Url(schemes = {"https", "http"}) String target) {}
 * }</pre>
 *
 * <p>What a request carries is put in the form that all spellings of a URL have in common, as
 * browsers do: {@code HTTP://Example.com} is {@code http://example.com/}.
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
public @interface Url {

  /** The schemes that are allowed, in lower case; none for any. */
  String[] schemes() default {};

  /** The most characters. */
  int maxLength() default 2083;

  /** The text of the fault, in place of the standard one. */
  String message() default "";
}
