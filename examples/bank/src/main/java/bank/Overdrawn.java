package bank;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** There is less money than was asked for. */
@Status(409)
public final class Overdrawn extends ApiException {
  private static final long serialVersionUID = 1L;

  private final int balance;

  /** With that balance. */
  public Overdrawn(int balance) {
    super("There is only " + balance + ".");
    this.balance = balance;
  }

  public int getBalance() {
    return balance;
  }
}
