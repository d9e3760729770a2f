package bank;

/** An account from which nothing may be taken. */
public final class FrozenException extends PoorException {
  private static final long serialVersionUID = 1L;

  /** There is nothing to take. */
  public FrozenException() {
    super(0);
  }
}
