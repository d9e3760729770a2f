package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is no such item. */
@Status(404)
public final class ItemNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int itemId;

  public ItemNotFound(int itemId) {
    super("No item has the number " + itemId + ".");
    this.itemId = itemId;
  }

  /** The number that was asked for. */
  public int getItemId() {
    return itemId;
  }
}
