package dev.jetwright;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;

/**
 * How long an operation may take until it answers. Then the client is told so, the thread that
 * works on it is interrupted, and the stage that it returned is cancelled.
 *
 * <pre>{@code
 * @Get("/{id}/quote")
 * @Timeout(value = 500, unit = TimeUnit.MILLISECONDS, status = 504)
 * Quote quote(int id);
 * }</pre>
 *
 * <p>On an interface it stands for all of its operations that say nothing of their own; on a
 * server, {@code timeout(Duration)} does. A stream may go on after its answer has begun.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface Timeout {

  /** The time; 0 for as long as it takes. */
  long value();

  /** What the time is counted in. */
  TimeUnit unit() default TimeUnit.SECONDS;

  /** The status of the answer, 503 or 504. */
  int status() default 503;
}
