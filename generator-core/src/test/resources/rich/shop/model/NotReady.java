package shop.model;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(422)
public final class NotReady extends ApiException {
  private static final long serialVersionUID = 1L;

  public NotReady() {
    super("Not ready.");
  }
}
