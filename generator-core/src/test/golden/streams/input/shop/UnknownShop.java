package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is no such shop. */
@Status(404)
public final class UnknownShop extends ApiException {
  private final String shop;

  /** No shop. */
  public UnknownShop(String shop) {
    super("No such shop");
    this.shop = shop;
  }

  public String shop() {
    return shop;
  }
}
