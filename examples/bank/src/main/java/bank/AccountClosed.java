package bank;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The account is closed. */
@Status(410)
public final class AccountClosed extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int id;

  /** That account. */
  public AccountClosed(int id) {
    super("The account " + id + " is closed.");
    this.id = id;
  }

  public int getId() {
    return id;
  }
}
