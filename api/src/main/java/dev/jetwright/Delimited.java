package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a collection stands in one text, with something between its elements.
 *
 * <pre>{@code
 * @Get
 * List<Item> list(@Delimited List<Integer> ids, @Delimited("|") Set<Color> colors); // ?ids=1,2,3
 * }</pre>
 *
 * <p>Several such texts of one name are one collection, too. No text at all between two delimiters
 * is an empty element; an empty text is an empty collection.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Delimited {

  /** What stands between elements: a comma or, in a query, a space or a {@code |}. */
  String value() default ",";
}
