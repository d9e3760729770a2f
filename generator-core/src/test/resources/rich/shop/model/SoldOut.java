package shop.model;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(409)
public final class SoldOut extends ApiException {
  private static final long serialVersionUID = 1L;

  public SoldOut() {
    super("Sold out.");
  }
}
