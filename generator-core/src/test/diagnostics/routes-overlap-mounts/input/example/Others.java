package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api
public interface Others {

  @Get("/v1/items")
  String others();
}
