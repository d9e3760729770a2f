package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The groups of constraints that an operation judges its request by.
 *
 * <pre>{@code
 * record Item(@Null(groups = Create.class) @NotNull(groups = Update.class) @Nullable Long id,
 *             @NotBlank String name) {}
 *
 * interface Create extends Default {}
 *
 * @Post
 * @Validated(Create.class)
 * Item create(Item item);
 * }</pre>
 *
 * <p>Without it, the default group counts. With it, exactly the named groups count, with those that
 * they extend; a group with {@code @GroupSequence} is judged group by group, until one finds
 * something.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Validated {

  /** Groups, as constraints name them. */
  Class<?>[] value();
}
