package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Path;
import dev.jetwright.Put;

@Api(path = "/users")
public interface Users {

  @Get("/{id}")
  String find(int id);

  @Delete("/{userId}")
  void remove(int userId);

  @Put("/{id}")
  void rename(@Path("id") int userId, String name);
}
