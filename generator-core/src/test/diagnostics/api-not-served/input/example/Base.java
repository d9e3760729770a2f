package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api
public interface Base {

  @Get("/version")
  String version();
}
