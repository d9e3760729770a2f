package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(404)
public final class ItemMoved extends ApiException {
  private static final long serialVersionUID = 1L;

  public ItemMoved() {
    super("It is somewhere else.");
  }
}
