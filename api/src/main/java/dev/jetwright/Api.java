package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface whose methods are HTTP operations.
 *
 * <pre>{@code
 * @Api(path = "/items", tags = "items")
 * public interface Items {
 *
 *   @Get("/{itemId}")
 *   Item find(int itemId, Optional<String> q) throws ItemNotFound;
 * }
 * }</pre>
 *
 * <p>The build writes routes for it; a class that implements it is handed to the generated server.
 * Every abstract method, declared or inherited, carries one or several of {@link Get}, {@link Put},
 * {@link Post}, {@link Delete}, {@link Options}, {@link Head}, {@link Patch}, {@link Trace} and
 * {@link Route}. Its Javadoc is the operation's documentation.
 *
 * <p>An interface that extends another one takes over its operations; the path and the tags of the
 * other's own {@code @Api}, if it has one, come behind this one's.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Api {

  /** The path in front of every operation's own, such as {@code "/items"}; empty by default. */
  String path() default "";

  /** The tags of the operations in the document; the interface's simple name when empty. */
  String[] tags() default {};
}
