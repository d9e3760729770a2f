package kitchen;

import dev.jetwright.Get;

/** Operations that another interface takes over. */
public interface Base {

  /** Answers the version. */
  @Get("/version")
  int version();
}
