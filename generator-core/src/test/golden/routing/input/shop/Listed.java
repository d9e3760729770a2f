package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Path;

/** What can be listed. */
@Api(path = "/listed", tags = "listed")
public interface Listed<E> {

  /** Finds what is alike. */
  @Get
  E all(E like);

  /** Finds one. */
  @Get("/{id}")
  E one(@Path("id") String key);
}
