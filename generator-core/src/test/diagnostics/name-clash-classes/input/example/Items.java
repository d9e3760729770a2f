package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;

@Api(path = "/items")
public interface Items {

  @Get
  ItemsRoutes find(int id);

  @Get("/named")
  Page<Item> find(String name);

  @Post
  void create(PageItem item);

  record Item(String name) {}

  record Page<T>(T first) {}

  record PageItem(String name) {}
}
