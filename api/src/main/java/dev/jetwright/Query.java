package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to the query of the URL. Needed only where the names differ: a scalar, an enum
 * or a collection of these that is not in the path template is a query parameter already.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Query("item-query") Optional<String> query, @Default("10") int limit);
 * }</pre>
 *
 * <p>A missing required parameter, or a value that does not parse, is a 422 at {@code ["query",
 * "item-query"]}. A collection takes repeated keys, {@code ?tag=a&tag=b}; of a repeated key that is
 * bound to a single value the last one counts.
 *
 * <p>On a record, each component is a parameter, named as in JSON; with {@link Style#DEEP_OBJECT}
 * they stand in brackets:
 *
 * <pre>{@code
 * record Page(@Default("0") int offset, @Default("10") @Max(100) int limit) {}
 *
 * @Get
 * List<Item> list(@Query Page page, @Query(style = DEEP_OBJECT) Filter filter);
 * }</pre>
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Query {

  /** The name on the wire; the parameter's own name when empty. */
  String value() default "";

  /** How a record, map or collection stands in the query. */
  Style style() default Style.FORM;
}
