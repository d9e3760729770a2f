package bank;

import dev.jetwright.Handles;
import dev.jetwright.HttpException;
import dev.jetwright.Status;
import java.io.IOException;

/** What the bank makes of what the ledger throws. */
public final class BankErrors {

  /** There is less money than was asked for. */
  @Handles
  public Overdrawn poor(PoorException e) {
    return new Overdrawn(e.balance());
  }

  /** A teller may know how much there is. */
  @Handles(in = Teller.class)
  @Status(402)
  public Advice poorAtTheTeller(PoorException e) {
    return new Advice("Ask for less.", e.balance());
  }

  /** The ledger is not there. */
  @Handles
  public HttpException down(IOException e) {
    return new HttpException(503).header("Retry-After", "5");
  }

  /** Nobody may take anything from it. */
  @Handles(in = Accounts.class)
  @Status(451)
  public Advice frozen(FrozenException e) {
    return new Advice("Ask a judge.", 0);
  }
}
