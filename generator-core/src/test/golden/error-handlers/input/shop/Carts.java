package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/carts")
public interface Carts {

  @Get
  String list();
}
