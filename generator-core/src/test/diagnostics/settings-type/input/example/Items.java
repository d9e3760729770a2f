package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/items")
interface Items {
  @Get
  String name();
}
