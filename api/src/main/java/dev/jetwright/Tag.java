package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tags of an operation in the document, behind those of its interface.
 *
 * <pre>{@code
 * @Get("/report")
 * @Tag({"reports", "slow"})
 * Report report();
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Tag {

  /** The tags. */
  String[] value();
}
