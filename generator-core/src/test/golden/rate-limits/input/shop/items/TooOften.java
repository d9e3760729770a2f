package shop.items;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** An item that is looked at too often. */
@Status(429)
public final class TooOften extends ApiException {
  private static final long serialVersionUID = 1L;

  public TooOften(String message) {
    super(message);
  }
}
