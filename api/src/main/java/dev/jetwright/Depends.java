package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a parameter, takes the value of a provider, which {@link Provides} it. On an operation, an
 * {@link Api} interface or an {@link Application}, runs a provider first, as a guard, and forgets
 * its value.
 *
 * <pre>{@code
 * @Api(path = "/orders")
 * @Depends(RateCheck.class)                       // before every operation
 * interface Orders {
 *   @Get("/{id}")
 *   Order find(long id, @Depends User user) throws UnknownUser;
 *
 *   @Delete("/{id}")
 *   @Depends(value = HasRole.class, args = "admin")
 *   void cancel(long id);
 *
 *   @Get("/statistics")
 *   Statistics statistics(@Depends(name = "reports") Connection connection);
 * }
 * }</pre>
 *
 * <p>The guards of the application run first, then those of the interface and of those that it
 * extends, then those of the operation, and then what its parameters need, in their order. What is
 * missing, ambiguous or goes round in a circle is a build error.
 *
 * <p>On an annotation of one's own it makes an alias, whose attributes are the guard's arguments by
 * name:
 *
 * <pre>{@code
 * @Depends(HasRole.class)
 * @interface Role {
 *   String value();          // @Provides void check(@Argument String value, @Depends User user)
 * }
 * }</pre>
 */
@Documented
@Repeatable(Depends.List.class)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Depends {

  /**
   * The provider: a type that is provided, or a class with a provider. A parameter that leaves it
   * out takes what is provided of its own type.
   */
  Class<?> value() default void.class;

  /** The name of the provider, where several provide the type: {@code @Provides(name = ...)}. */
  String name() default "";

  /** What the provider's {@link Argument} parameters are given, in their order. */
  String[] args() default {};

  /**
   * Whether the provider runs beside the others that are parallel, on a thread of its own. Those
   * that need its value wait for it, and so does the operation.
   */
  boolean parallel() default false;

  /** Several guards in one place. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The guards, in order. */
    Depends[] value();
  }
}
