package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a variable of the path template. Needed only where the names differ: a
 * parameter whose name stands in the template is a path parameter already.
 *
 * <pre>{@code
 * @Get("/pets/{petId}")
 * Pet find(@Path("petId") long id);
 * }</pre>
 *
 * <p>A path parameter is always required. A value that does not parse is a 422 at {@code ["path",
 * "petId"]}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Path {

  /** The name on the wire; the parameter's own name when empty. */
  String value() default "";
}
