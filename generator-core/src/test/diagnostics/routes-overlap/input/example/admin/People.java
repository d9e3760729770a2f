package example.admin;

import dev.jetwright.Api;
import dev.jetwright.Get;

@Api(path = "/users")
public interface People {

  @Get("/{name}")
  String byName(String name);

  @Get("/me")
  String myself();
}
