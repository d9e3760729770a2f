package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to the JSON body. Needed only for a scalar, or to embed a single body: a
 * record, union, map or a collection of these is the body already.
 *
 * <pre>{@code
 * @Put("/{itemId}/price")
 * Item reprice(int itemId, @Body BigDecimal price);
 * }</pre>
 *
 * <p>With a name, or when an operation has several bodies, the body is one object keyed by name:
 * {@code {"item": ..., "user": ...}}, and faults are at {@code ["body", "item", ...]}. A record
 * that is annotated without a name is the whole body: another one beside it is a build error.
 *
 * <p>On a component of a record that an operation returns, it is the body of the answer, beside
 * headers and cookies: see {@link Header}.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Body {

  /**
   * The name of this part of the body. When it is empty, a single body is bare, and one of several
   * has the parameter's own name.
   */
  String value() default "";
}
