package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Post;
import dev.jetwright.Put;

@Api(path = "/items")
public interface Items {

  @Post
  void create(@Body Item item, User user);

  @Put("/{id}")
  void replace(int id, @Body Item item, @Body User user);

  record Item(String name) {}

  record User(String name) {}
}
