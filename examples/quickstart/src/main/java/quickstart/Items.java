package quickstart;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Status;
import java.util.Optional;

/** Items for sale. */
@Api(path = "/items", tags = "items")
public interface Items {

  /**
   * Finds an item.
   *
   * @param itemId the item's number
   * @param q a remark to echo
   */
  @Get("/{itemId}")
  Item find(int itemId, Optional<String> q) throws ItemNotFound;

  /** Puts an item on sale. */
  @Post
  @Status(201)
  Item create(Item item);
}
