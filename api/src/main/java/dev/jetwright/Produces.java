package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types of an operation's answer, where it is not {@code application/json} alone.
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @Produces({"application/json", "application/xml"})
 * Item find(long itemId);
 *
 * @Get("/{itemId}/label")
 * @Produces("text/html")
 * String label(long itemId);
 *
 * @Get("/{itemId}/photo")
 * @Produces("image/png")
 * byte[] photo(long itemId);
 * }</pre>
 *
 * <p>{@code Accept} chooses among them, by its qualities and the most specific of its ranges; where
 * several are as welcome, the one that is named first here. A client that takes none of them gets
 * 406 with the list. {@code String}, {@code byte[]}, {@code InputStream} and
 * {@code StreamingOutput} are answered as they are, except that a {@code String} or a
 * {@code byte[]} is JSON where {@code application/json} is chosen. What is neither JSON nor text is
 * written by a codec that the server is given. On a {@code void} method
 * {@code @Produces("application/json")} answers {@code null} with 200.
 *
 * <p>Without the annotation {@code Accept} is not read: JSON is sent whatever it says.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Produces {

  /** Media types, such as {@code text/csv}; the first is the one that is preferred. */
  String[] value();
}
