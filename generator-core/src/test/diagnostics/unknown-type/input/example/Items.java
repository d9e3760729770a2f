package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import example.elsewhere.Box;
import java.util.List;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Get("/{id}")
  Itm find(int id) throws Missing;

  @Get
  Lst<Item> list(Optional<Box> box);

  @Post
  void create(List<Itemm> items);

  record Item(String name, Color color) {}
}
