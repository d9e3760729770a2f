package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a value for a request, which operations and other providers take with {@link Depends}.
 *
 * <pre>{@code
 * public final class Users {
 *   private final UserStore store;
 *   ...
 *   @Provides
 *   public User current(@Header String xUser, @Depends Connection connection) throws UnknownUser {
 *     return store.find(connection, xUser).orElseThrow(UnknownUser::new);
 *   }
 * }
 * }</pre>
 *
 * <p>It is a public method of any class, static or not, or of an interface. Its parameters are
 * bound like those of an operation, and shown in the document at every operation that needs it; or
 * they are values of other providers, to any depth. The errors that it declares are errors of these
 * operations. A class with providers that are not static is a constructor argument of the generated
 * server.
 *
 * <p>What it returns is chosen by its exact type, type arguments included. An {@link AutoCloseable}
 * is closed when its {@link Lifetime} ends, a {@link Scoped} value ends with knowledge of what went
 * wrong, a {@code CompletionStage} is waited for. A method that returns nothing is a guard.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Provides {

  /** A name that tells it from others of the same type: {@code @Depends(name = "reports")}. */
  String name() default "";

  /** How long its value is there. */
  Lifetime lifetime() default Lifetime.REQUEST;

  /** Whether it runs once for a request, or else for every parameter that takes its value. */
  boolean cached() default true;
}
