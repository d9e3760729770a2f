package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/items")
public interface Items {

  @Get("/{id:int}")
  String find(int id);

  @Get("/{number:int}")
  String again(int number);

  @Get("/files/{path:path}")
  String file(String path);

  @Get("/files/{rest:path}")
  String sameFile(String rest);

  @Get("/{name}.json/raw")
  String json(String name);

  @Get("/a{name}/raw")
  String startsWithA(String name);
}
