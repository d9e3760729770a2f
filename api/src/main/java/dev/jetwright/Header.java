package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a header field (RFC 9110, section 5).
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Header Optional<String> userAgent, @Header("X-Token") String token);
 * }</pre>
 *
 * <p>Names are matched without regard to case. A missing required header is a 422 at
 * {@code ["header", "x-token"]}; a collection takes one element per field line.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Header {

  /**
   * The name on the wire. When it is empty, the parameter's name in kebab-case: {@code userAgent}
   * is {@code user-agent}.
   */
  String value() default "";
}
