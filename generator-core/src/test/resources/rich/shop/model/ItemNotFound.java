package shop.model;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** No such item. */
@Status(404)
public final class ItemNotFound extends ApiException {
  private static final long serialVersionUID = 1L;
  private final int itemId;

  public ItemNotFound(int itemId) {
    super("No item has the number " + itemId + ".");
    this.itemId = itemId;
  }

  public int getItemId() {
    return itemId;
  }
}
