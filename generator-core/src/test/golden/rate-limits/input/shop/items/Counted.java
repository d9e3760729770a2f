package shop.items;

import dev.jetwright.Get;
import dev.jetwright.RateLimit;
import java.util.List;

/** What can be listed. */
@RateLimit("50/m")
public interface Counted<T> {

  /** Lists it, as often as what extends this says. */
  @Get
  List<T> list();
}
