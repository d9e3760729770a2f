// Generated from shop.OrderNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Answer;
import shop.client.runtime.NotFoundException;

/** Status 404. */
@Generated("dev.jetwright")
public final class OrderNotFound extends NotFoundException {
  private static final long serialVersionUID = 1L;

  private final int orderId;
  private final transient List<Optional<Hint>> hints;
  private final boolean final_;

  OrderNotFound(
      Answer answer,
      int orderId,
      List<Optional<Hint>> hints,
      boolean final_) {
    super(answer);
    this.orderId = orderId;
    this.hints = hints;
    this.final_ = final_;
  }

  public int orderId() {
    return orderId;
  }

  public List<Optional<Hint>> hints() {
    return hints;
  }

  public boolean final_() {
    return final_;
  }
}
