package shop;

import dev.jetwright.Status;

@Status(410)
public class OrderGone extends OrderFault {
  private static final long serialVersionUID = 1L;

  public OrderGone() {
    super("The order was cancelled.");
  }
}
