package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is no such item. */
@Status(404)
public final class ItemNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  public ItemNotFound(int itemId) {
    super("No item has the number " + itemId + ".");
  }
}
