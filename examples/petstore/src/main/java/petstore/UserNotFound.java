package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store has no such user. */
@Status(404)
public final class UserNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  private final String username;

  /** Says which user was asked for. */
  public UserNotFound(String username) {
    super("The store has no user " + username + ".");
    this.username = username;
  }

  /** What was asked for. */
  public String getUsername() {
    return username;
  }
}
