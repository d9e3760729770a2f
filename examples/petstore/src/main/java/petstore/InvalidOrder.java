package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store cannot take this order. */
@Status(400)
public final class InvalidOrder extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with it. */
  public InvalidOrder(String reason) {
    super(reason);
  }
}
