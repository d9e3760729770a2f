package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/items")
public interface Items {

  @Get
  String list() throws Refused;
}
