package accounts;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Scopes;
import dev.jetwright.Status;
import java.util.List;

/** What is a user's own. */
@Api(path = "/items", tags = "items")
public interface Items {

  /** The items of whoever asks, oldest first. */
  @Get
  @Scopes("items:read")
  List<Item> list(@Depends User owner);

  /** Adds an item. */
  @Post
  @Status(201)
  @Scopes("items:write")
  Item add(NewItem item, @Depends User owner);

  /** Takes an item away. */
  @Delete("/{itemId}")
  @Scopes("items:write")
  void remove(long itemId, @Depends User owner) throws ItemNotFound;
}
