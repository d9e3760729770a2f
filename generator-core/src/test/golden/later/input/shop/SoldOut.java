package shop;

import dev.jetwright.Status;

/** It is gone. */
@Status(410)
public final class SoldOut extends Exception {
  private static final long serialVersionUID = 1L;

  /** It is gone. */
  public SoldOut() {
    super("It is gone.");
  }
}
