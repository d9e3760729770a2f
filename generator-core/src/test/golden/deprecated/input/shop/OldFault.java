package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Something old went wrong. */
@Deprecated
@Status(410)
public final class OldFault extends ApiException {
  private static final long serialVersionUID = 1L;

  public OldFault() {
    super("old");
  }

  @Deprecated
  public int getNumber() {
    return 1;
  }
}
