package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Hidden;

@Api(path = "/items")
public interface Items {

  @Get("/{id:int}")
  String find(int id);

  @Get("/{name}")
  String findByName(String name);

  @Hidden
  @Get("/{path:path}")
  String findByPath(String path);
}
