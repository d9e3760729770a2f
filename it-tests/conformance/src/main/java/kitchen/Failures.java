package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Errors, declared and not. */
@Api(path = "/failures", tags = "failures")
public interface Failures {

  /**
   * Fails in the way that it is told to.
   *
   * @param way the way
   * @return the way, when it does not fail
   * @throws OutOfStock when the way is {@code stock} or {@code stock-back}
   * @throws Reserved when the way is {@code reserved}
   * @throws Refused when the way is {@code refused}
   */
  @Get("/{way}")
  String fail(String way) throws OutOfStock, Reserved, Refused;
}
