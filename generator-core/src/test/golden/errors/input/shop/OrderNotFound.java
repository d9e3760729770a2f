package shop;

import dev.jetwright.Status;
import java.util.List;
import java.util.Optional;

@Status(404)
public final class OrderNotFound extends OrderFault {
  private static final long serialVersionUID = 1L;

  public final int orderId;
  private final transient List<Optional<Hint>> hints;

  public record Hint(String text) {}

  public OrderNotFound(int orderId, List<Optional<Hint>> hints) {
    super("No order has the number " + orderId + ".");
    this.orderId = orderId;
    this.hints = hints;
  }

  public List<Optional<Hint>> getHints() {
    return hints;
  }

  public boolean isFinal() {
    return true;
  }
}
