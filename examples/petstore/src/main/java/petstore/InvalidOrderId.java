package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** An order cannot have this id. */
@Status(400)
public final class InvalidOrderId extends ApiException {
  private static final long serialVersionUID = 1L;

  private final long orderId;

  /** Says which id was refused. */
  public InvalidOrderId(long orderId) {
    super("No order can have the id " + orderId + ".");
    this.orderId = orderId;
  }

  /** What was asked for. */
  public long getOrderId() {
    return orderId;
  }
}
