package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Serves an interface below a path; the same one may stand at several.
 *
 * <pre>{@code
 * @Application
 * @Mount(path = "/v1", api = Items.class, tags = "old")
 * @Mount(path = "/v2", api = Items.class)
 * interface Shop {}
 * }</pre>
 *
 * <p>The path comes in front of the interface's own, the tags in front of its own. The server takes
 * one implementation for all places; clients have the interface once for each of them, here as
 * {@code itemsV1} and {@code itemsV2}.
 */
@Documented
@Repeatable(Mount.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Mount {

  /** The path, without variables. */
  String path();

  /** The interface, which is annotated {@link Api}. */
  Class<?> api();

  /** Tags in front of the interface's own. */
  String[] tags() default {};

  /** Several of them on one application. */
  @Documented
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.CLASS)
  @interface List {

    /** The places. */
    Mount[] value();
  }
}
