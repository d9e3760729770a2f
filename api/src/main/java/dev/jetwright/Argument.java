package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter of a provider that is given where the provider is asked for: by {@link Depends#args},
 * in order, or by the attribute of its name of an alias.
 *
 * <pre>{@code
 * public final class HasRole {
 *   @Provides
 *   public void check(@Argument String role, @Depends User user) throws Forbidden { ... }
 * }
 *
 * @Depends(value = HasRole.class, args = "admin")
 * void cancel(long id);
 * }</pre>
 *
 * <p>It is a {@code String}, a number, a {@code boolean} or an enum; the text is understood when
 * the API is built, so one that does not fit is a build error. {@link Default} gives it a value
 * that need not be written.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.CLASS)
public @interface Argument {

  /** The attribute of an alias that gives it; at first the parameter's own name. */
  String value() default "";
}
