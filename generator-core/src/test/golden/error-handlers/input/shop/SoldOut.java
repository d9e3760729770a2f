package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is nothing left of it. */
@Status(409)
public final class SoldOut extends ApiException {
  private static final long serialVersionUID = 1L;

  public SoldOut(String detail) {
    super(detail);
  }
}
