package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Turns an exception that operations throw, and do not declare with a {@link Status}, into an
 * answer.
 *
 * <pre>{@code
 * public final class StoreErrors {
 *
 *   @Handles
 *   public OutOfStock soldOut(StockException e) {      // an exception with @Status: a declared error
 *     return new OutOfStock(e.sku());
 *   }
 *
 *   @Handles(in = Orders.class)
 *   @Status(423)
 *   public Lock locked(LockTimeout e) {                // any other type: the body
 *     return new Lock(e.owner());
 *   }
 *
 *   @Handles
 *   public HttpException down(java.sql.SQLException e) {  // shown by no document
 *     return new HttpException(503).header("Retry-After", "5");
 *   }
 * }
 * }</pre>
 *
 * <p>The method has one parameter, the exception. Of several that fit, the one for the most
 * specific class wins; of two for the same class, that for an interface wins over that for an
 * application, and that over one for everything. What they answer is documented at every operation
 * that it may come from, and typed in both SDKs. The class is a constructor argument of the
 * generated server.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Handles {

  /** The {@link Api} interfaces or {@link Application}s that it is for; none for all. */
  Class<?>[] in() default {};
}
