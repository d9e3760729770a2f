package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> search(Filter filter);

  @Get("/{id}")
  Item find(int id, @Body String remark);

  @Delete
  void removeAll(Filter filter);

  record Item(String name) {}

  record Filter(String name, int limit) {}
}
