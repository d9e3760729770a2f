package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Query;

@Api(path = "/items")
public interface Items {
  @Get("/{id}")
  String find(@Query int id);

  @Get("/{id}/parts/{part}")
  String part(int id, @Query Part part);

  record Part(String name) {}
}
