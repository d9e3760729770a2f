package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An answer that the document has beside those that the method's type and its {@code throws} clause
 * tell.
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @Response(code = "409", body = Busy.class, description = "Somebody is at it.")
 * @Response(code = "5XX", description = "Try again later.")
 * Item find(int itemId);
 * }</pre>
 *
 * <p>On an interface it counts for all its operations; a method's own wins over that of its
 * interface. For a status that the operation has already it adds to what is said there: headers,
 * another media type, and, on a method, a description.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Repeatable(Response.List.class)
public @interface Response {

  /**
   * A status, {@code "404"}; a range of them, {@code "4XX"}; or {@code "default"} for all others.
   */
  String code();

  /** The type of its body; none when nothing is said. */
  Class<?> body() default void.class;

  /** The media type of its body: JSON, when nothing is said. Without a type it is bytes. */
  String mediaType() default "";

  /** What it means; else the words of HTTP for the status. */
  String description() default "";

  /** The headers that it has. */
  ResponseHeader[] headers() default {};

  /** Several of them. */
  @Documented
  @Target({ElementType.METHOD, ElementType.TYPE})
  @Retention(RetentionPolicy.CLASS)
  @interface List {
    /** The answers. */
    Response[] value();
  }
}
