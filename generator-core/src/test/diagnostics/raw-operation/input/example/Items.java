package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Raw;

@Api(path = "/items")
public interface Items {

  @Raw
  @Get("/{id}")
  String find(int id);
}
