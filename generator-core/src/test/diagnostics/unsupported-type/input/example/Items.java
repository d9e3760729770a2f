package example;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import java.util.Date;
import java.util.List;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Get("/{id}")
  Item find(int id, Date since) throws SoldOut;

  @Get
  List list(char[] letters, Optional<Optional<String>> q);

  @Post
  Object create(List<? extends Item> items, Counter counter);

  record Item(Number count) {}

  class Counter {}

  class SoldOut extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
