package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Leaves properties out of the answers of an operation, or of all operations of an interface.
 *
 * <pre>{@code
 * @Get("/{itemId}")
 * @Omit(Omit.What.NULLS)
 * Item find(long itemId);
 * }</pre>
 *
 * <p>It counts for everything inside the answer, as {@code @JsonInclude} on a model counts for the
 * model in every answer. The document and the clients have a schema of their own for it, in which
 * these properties are not required: {@code Item_WithoutNulls}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Omit {

  /** What is left out. */
  What value();

  /** What an answer can leave out. */
  enum What {
    /** Properties that are null or absent. */
    NULLS,
    /** Properties with what stands for them when they are left out: their default, or nothing. */
    DEFAULTS
  }
}
