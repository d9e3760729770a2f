package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the schema of a model or property says beside its type.
 *
 * <pre>{@code
 * @Schema(title = "An item for sale", extra = "{\"x-table\": \"items\"}")
 * public record Item(@Schema(title = "Name") String name) {}
 * }</pre>
 *
 * <p>Descriptions come from Javadoc.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT
})
public @interface Schema {

  /** The title. */
  String title() default "";

  /** More members of the schema: a JSON object. */
  String extra() default "";
}
