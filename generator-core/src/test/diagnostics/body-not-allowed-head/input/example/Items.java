package example;

import dev.jetwright.Api;
import dev.jetwright.Head;

@Api(path = "/items")
public interface Items {

  @Head("/{id}")
  Item exists(int id);

  record Item(String name) {}
}
