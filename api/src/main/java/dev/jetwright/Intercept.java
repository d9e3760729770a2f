package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts interceptors around an operation, all operations of an interface or all of an application.
 *
 * <pre>{@code
 * @Application
 * @Intercept(Timing.class)
 * interface Shop {}
 *
 * @Api(path = "/orders")
 * @Intercept({Audit.class, Tracing.class})
 * public interface Orders {
 *
 *   @Post
 *   @Intercept(Idempotency.class)
 *   Order place(Order order);       // Timing, Audit, Tracing, Idempotency, place
 * }
 * }</pre>
 *
 * <p>Those of the application are outermost, then those of the interface and of the interfaces that
 * it extends, then those of the operation, each in the order in which they are written. One that is
 * named twice stands once, at its outermost place. The classes are constructor arguments of the
 * generated server.
 *
 * <p>On an annotation of one's own it gives that annotation its meaning:
 *
 * <pre>{@code
 * @Intercept(Audit.class)
 * public @interface Audited {}
 * }</pre>
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Intercept {

  /** The interceptors, the outermost one first. */
  Class<? extends OperationInterceptor>[] value();
}
