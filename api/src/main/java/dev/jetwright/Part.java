package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a parameter to a part of a {@code multipart/form-data} body.
 *
 * <pre>{@code
 * @Post("/{petId}/photo")
 * Photo upload(long petId, @Part UploadedFile photo, @Part("meta") PhotoInfo info);
 * }</pre>
 *
 * <p>An {@link UploadedFile} is a file, as are {@code byte[]} and {@code InputStream}; a list takes
 * all files of one name. A record, map or collection of these is JSON in a part of its own, and a
 * scalar is a field, as with {@link Form}. A {@code Stream<UploadedFile>} and an
 * {@code InputStream} read the body while it arrives: nothing of it is kept, and parts behind them
 * are not seen.
 */
@Documented
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.CLASS)
public @interface Part {

  /** The name of the part. When it is empty, the parameter's own name. */
  String value() default "";
}
