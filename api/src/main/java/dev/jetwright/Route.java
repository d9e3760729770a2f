package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation for the methods and the path that it names, beside {@link Get} and the others or in
 * place of them.
 *
 * <pre>{@code
 * @Route(method = {"GET", "POST"}, path = "/search")
 * @Route(method = "POST", path = "/find")
 * List<Item> search(String q);
 * }</pre>
 *
 * <p>An operation that answers several methods has a name for each of them in the document and in
 * clients: {@code search_get}, {@code searchGet}.
 */
@Documented
@Repeatable(Route.List.class)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Route {

  /** The methods, in capitals: GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH or TRACE. */
  String[] method();

  /** The path below the interface's path; empty for the path itself. */
  String path() default "";

  /** Several of them on one method. */
  @Documented
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The routes. */
    Route[] value();
  }
}
