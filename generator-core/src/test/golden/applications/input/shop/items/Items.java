package shop.items;

import dev.jetwright.Api;
import dev.jetwright.Get;
import dev.jetwright.OperationId;
import dev.jetwright.Put;

/** What is sold. */
@Api(path = "/items", tags = "items")
public interface Items {

  /** Finds an item. */
  @Get("/{id}")
  Item find(String id);

  /** Has a name of its own. */
  @Put("/{id}")
  @OperationId("changeItem")
  Item change(String id, Item item);

  /** An item. */
  record Item(String name) {}
}
