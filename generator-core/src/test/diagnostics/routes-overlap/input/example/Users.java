package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;

@Api
public interface Users {

  @Get("/users/{id}")
  String find(int id);

  @Get("/users/me")
  String me();

  @Delete("/users/{id}")
  void remove(int id);
}
