package quickstart;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** The front page. */
@Api
public interface Home {

  /** Says hello. */
  @Get("/")
  Greeting greet();
}
