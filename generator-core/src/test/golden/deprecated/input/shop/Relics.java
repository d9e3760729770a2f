package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;

/** Old things. */
@Deprecated
@Api(path = "/relics")
public interface Relics {
  @Get
  String find();
}
