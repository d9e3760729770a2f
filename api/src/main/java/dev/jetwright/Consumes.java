package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The media types of a request's body, where it is not {@code application/json} alone.
 *
 * <pre>{@code
 * @Put("/{petId}/photo")
 * @Consumes({"image/png", "image/jpeg"})
 * void photo(long petId, InputStream photo);
 *
 * @Post
 * @Consumes({"application/json", "application/x-www-form-urlencoded"})
 * Item create(Item item);
 * }</pre>
 *
 * <p>With a media type that is not JSON, or with several, {@code Content-Type} chooses, and any
 * other one is answered with 415. A range such as {@code image/&#42;} is allowed for a raw body:
 * {@code String}, {@code byte[]} or {@code InputStream}. What is neither JSON nor a form is read by
 * a codec that the server is given.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Consumes {

  /** Media types, such as {@code application/merge-patch+json}. */
  String[] value();
}
