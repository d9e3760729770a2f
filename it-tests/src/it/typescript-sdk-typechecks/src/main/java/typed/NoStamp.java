package typed;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The letter has no stamp. */
@Status(402)
public final class NoStamp extends ApiException {

  /** What a stamp costs. */
  public final int cents;

  public NoStamp(int cents) {
    super("The letter has no stamp.");
    this.cents = cents;
  }
}
