package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The licence of an application.
 *
 * <pre>{@code
 * @Application(license = @License(name = "Apache-2.0"))
 * interface Shop {}
 * }</pre>
 */
@Documented
@Target({})
@Retention(RetentionPolicy.CLASS)
public @interface License {

  /** Its name, best as an SPDX identifier. */
  String name() default "";

  /** Where it can be read. */
  String url() default "";
}
