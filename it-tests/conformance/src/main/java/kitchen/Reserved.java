package kitchen;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** Someone else has it. Has the status of another error. */
@Status(409)
public final class Reserved extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Says that someone else has it. */
  public Reserved() {
    super("Someone else has it.");
  }
}
