package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter or record component that a request leaves out.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Default("0") int skip, @Default({"new", "used"}) List<Condition> condition);
 *
 * record Page(@Default("20") int size) {}
 * }</pre>
 *
 * <p>It is written as it would stand in a query and is checked by the build: a default that does
 * not parse as the type is an error there. The document shows it.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** The value; several for a collection, none for an empty one. */
  String[] value();
}
