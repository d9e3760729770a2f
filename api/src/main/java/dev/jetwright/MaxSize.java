package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The most bytes that a request's body, or one part of a multipart body, may have. More is answered
 * with 413.
 *
 * <pre>{@code
 * @Post("/{petId}/photo")
 * @MaxSize(20_000_000)
 * Photo upload(long petId, @Part @MaxSize(5_000_000) UploadedFile photo);
 * }</pre>
 *
 * <p>On a method it stands in place of the server's own limits.
 */
@Documented
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface MaxSize {

  /** The limit in bytes. */
  long value();
}
