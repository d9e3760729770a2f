package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Nothing more fits in. */
@Status(409)
public class CartFull extends ApiException {
  private static final long serialVersionUID = 1L;

  public CartFull() {
    super("The cart is full.");
  }
}
