package example;

import dev.jetwright.Api;
import dev.jetwright.Body;
import dev.jetwright.Get;
import dev.jetwright.Head;
import java.util.List;

@Api(path = "/items")
public interface Items {

  @Get
  List<Item> search(Filter filter);

  @Get("/{id}")
  Item find(int id, @Body String remark);

  @Head("/{id}")
  Item exists(int id);

  record Item(String name) {}

  record Filter(String name, int limit) {}
}
