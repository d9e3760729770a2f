package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Carts, with nothing but the application's around them. */
@Api(path = "/carts")
public interface Carts {

  /** Lists carts. */
  @Get
  String list();
}
