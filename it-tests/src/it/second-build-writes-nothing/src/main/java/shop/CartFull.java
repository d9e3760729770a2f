package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Nothing more fits in. */
@Status(409)
public final class CartFull extends ApiException {
  public CartFull() {
    super("The cart is full.");
  }
}
