package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(422)
public final class ItemRefused extends ApiException {
  private static final long serialVersionUID = 1L;

  public ItemRefused() {
    super("We do not sell that.");
  }
}
