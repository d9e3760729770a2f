package accounts;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** A token is asked for something that tokens are not good for. */
@Status(400)
public final class UnknownScope extends ApiException {
  private static final long serialVersionUID = 1L;

  UnknownScope(String scope) {
    super("There is no scope '" + scope + "'.");
  }
}
