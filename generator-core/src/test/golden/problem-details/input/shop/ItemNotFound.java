package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** No item has this number. Perhaps it was deleted. */
@Status(404)
public final class ItemNotFound extends ApiException {
  private static final long serialVersionUID = 1L;
  public final int itemId;

  public ItemNotFound(int itemId) {
    super("No item has the number " + itemId + ".");
    this.itemId = itemId;
  }
}
