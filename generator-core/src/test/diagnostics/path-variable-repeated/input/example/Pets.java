package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/shops/{id}")
public interface Pets {

  @Get("/pets/{id}")
  String find(int id);
}
