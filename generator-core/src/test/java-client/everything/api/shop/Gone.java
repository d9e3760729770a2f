package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(410)
public final class Gone extends ApiException {
  private static final long serialVersionUID = 1L;

  public Gone() {
    super("It is gone.");
  }
}
