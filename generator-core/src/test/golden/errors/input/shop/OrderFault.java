package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(409)
public class OrderFault extends ApiException {
  private static final long serialVersionUID = 1L;

  public OrderFault(String detail) {
    super(detail);
  }
}
