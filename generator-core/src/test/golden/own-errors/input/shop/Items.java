package shop;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;
import java.util.Optional;

@Api(path = "/items")
public interface Items {

  @Get("/{itemId}")
  Optional<String> find(int itemId) throws ItemNotFound, ItemMoved;

  @Post
  @Status(201)
  String create(Item item) throws ItemRefused;

  @Get
  String list();
}
