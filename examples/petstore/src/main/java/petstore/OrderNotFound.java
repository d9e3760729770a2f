package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store has no such order. */
@Status(404)
public final class OrderNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  private final long orderId;

  /** Says which order was asked for. */
  public OrderNotFound(long orderId) {
    super("The store has no order " + orderId + ".");
    this.orderId = orderId;
  }

  /** What was asked for. */
  public long getOrderId() {
    return orderId;
  }
}
