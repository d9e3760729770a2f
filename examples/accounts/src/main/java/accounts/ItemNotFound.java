package accounts;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The user has no item with this number. */
@Status(404)
public final class ItemNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  private final long itemId;

  ItemNotFound(long itemId) {
    super("You have no item with the number " + itemId + ".");
    this.itemId = itemId;
  }

  /** The number. */
  public long getItemId() {
    return itemId;
  }
}
