package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;

@Api(path = "/people")
public interface Workers extends Listed {

  @Delete("/{name}")
  void remove(String name);
}
