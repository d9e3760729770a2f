package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Name and password do not belong to a user. */
@Status(400)
public final class InvalidLogin extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Does not say which of the two is wrong. */
  public InvalidLogin() {
    super("Name and password do not belong to a user.");
  }
}
