package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a header field (RFC 9110, section 5), or sets one in an answer.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Header Optional<String> userAgent, @Header("X-Token") String token);
 * }</pre>
 *
 * <p>Names are matched without regard to case. A missing required header is a 422 at
 * {@code ["header", "x-token"]}; a collection takes one element per field line.
 *
 * <p>On a component of a record that an operation returns, it is a header of the answer:
 * documented, typed in the SDKs, and not part of the body, which is the component with
 * {@link Body}.
 *
 * <pre>{@code
 * public record ItemPage(@Header("X-Total") int total, @Header Optional<URI> next, @Body List<Item> items) {}
 *
 * @Get
 * ItemPage list(int page);
 * }</pre>
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Header {

  /**
   * The name on the wire. When it is empty, the parameter's name in kebab-case: {@code userAgent}
   * is {@code user-agent}.
   */
  String value() default "";
}
