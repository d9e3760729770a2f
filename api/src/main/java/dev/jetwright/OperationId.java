package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The id of an operation in the document, when the method's name will not do.
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @OperationId("getItem")
 * Item find(int itemId);
 * }</pre>
 *
 * <p>A method with several verbs has several ids, with the verb behind: {@code search_get}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface OperationId {

  /** The id. */
  String value();
}
