package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a field of a form, be it {@code application/x-www-form-urlencoded} or
 * {@code multipart/form-data}.
 *
 * <pre>{@code
 * @Post("/login")
 * Token login(@Form String username, @Form String password, @Form List<String> scope);
 *
 * @Post("/address")
 * Address move(@Form Address address);
 * }</pre>
 *
 * <p>A field that stands there several times is a list. A record without a name here takes the form
 * as a whole: its components are the fields, and those of a record in it are written
 * {@code address[city]} and {@code lines[0][sku]}. An empty field is an absent one. Faults are at
 * {@code ["body", "username"]}.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Form {

  /**
   * The name of the field. When it is empty, the parameter's own name; a record that is given one
   * is written {@code name[component]}.
   */
  String value() default "";
}
