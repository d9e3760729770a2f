package example;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Put;
import dev.jetwright.Status;

@Api(path = "/items")
public interface Items {

  @Delete("/{id}")
  @Status(204)
  Item remove(int id);

  @Put("/{id}")
  @Status(205)
  String reset(int id);

  record Item(String name) {}
}
