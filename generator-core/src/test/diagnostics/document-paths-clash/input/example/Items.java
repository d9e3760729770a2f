package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/items")
public interface Items {

  @Get("/{id:int}")
  String find(int id);

  @Get("/{id}")
  String findByName(String id);

  @Get("/{id:path}")
  String findByPath(String id);
}
