package kitchen;

import dev.jetwright.Status;

/** A checked exception that is not one of ours. */
@Status(403)
public class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  /** Gives no reason. */
  public Refused() {
    super("Refused.");
  }
}
