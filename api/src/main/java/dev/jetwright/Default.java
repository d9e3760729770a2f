package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter or property that a request leaves out.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Default("0") int skip, @Default({"new", "used"}) List<Condition> condition);
 *
 * record Page(@Default("20") int size, @Default(factory = "newId") UUID id) {
 *   public static UUID newId() {
 *     return UUID.randomUUID();
 *   }
 * }
 * }</pre>
 *
 * <p>It is written as it would stand in a query and is checked by the build: a default that does
 * not parse as the type is an error there. The document shows it, except what a factory makes.
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT
})
@Retention(RetentionPolicy.CLASS)
public @interface Default {

  /** The value; several for a collection, none for an empty one. */
  String[] value() default {};

  /**
   * In place of a value, the public static method without parameters that makes one each time: its
   * name, for a method of the model itself.
   */
  String factory() default "";
}
