package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import example.model.Boxes;

@Api(path = "/items")
interface Items {

  @Get
  Boxes list();
}
