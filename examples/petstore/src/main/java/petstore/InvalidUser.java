package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store cannot keep this user. */
@Status(400)
public final class InvalidUser extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with it. */
  public InvalidUser(String reason) {
    super(reason);
  }
}
