package bank;

/** What the ledger throws, which knows nothing of HTTP. */
public class PoorException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  private final int balance;

  /** With that balance. */
  public PoorException(int balance) {
    super("poor");
    this.balance = balance;
  }

  public int balance() {
    return balance;
  }
}
