package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The title of an operation in the document, in place of the first sentence of its Javadoc.
 *
 * <pre>{@code
 * /** Looks an item up, and remembers who asked. *&#47;
 * @Get("/{itemId}")
 * @Summary("Find an item")
 * Item find(int itemId);
 * }</pre>
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Summary {

  /** The title. */
  String value();
}
