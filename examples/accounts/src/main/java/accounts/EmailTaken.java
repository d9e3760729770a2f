package accounts;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Somebody has an account with this address already. */
@Status(409)
public final class EmailTaken extends ApiException {
  private static final long serialVersionUID = 1L;

  EmailTaken() {
    super("There is an account with this email address.");
  }
}
