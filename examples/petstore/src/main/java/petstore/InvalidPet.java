package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store cannot keep this pet. */
@Status(400)
public final class InvalidPet extends ApiException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with it. */
  public InvalidPet(String reason) {
    super(reason);
  }
}
