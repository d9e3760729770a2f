package shop;

import dev.jetwright.Get;
import dev.jetwright.Intercept;

@Intercept(Caching.class)
public interface Searchable {

  /** Finds some. */
  @Get
  @Intercept(Idempotency.class)
  String search(String text);
}
