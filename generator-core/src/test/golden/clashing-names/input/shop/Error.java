package shop;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

@Status(400)
public final class Error extends ApiException {
  private static final long serialVersionUID = 1L;

  public Error() {
    super("no");
  }

  public int getType2() {
    return 2;
  }
}
