package example;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api
public interface Files {

  @Get("/{name}")
  String find(String name);

  @Get("/openapi.json")
  String document();
}
