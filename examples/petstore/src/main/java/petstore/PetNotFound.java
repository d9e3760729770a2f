package petstore;

import dev.jetwright.ApiException;
import dev.jetwright.Status;

/** The store has no such pet. */
@Status(404)
public final class PetNotFound extends ApiException {
  private static final long serialVersionUID = 1L;

  private final long petId;

  /** Says which pet was asked for. */
  public PetNotFound(long petId) {
    super("The store has no pet " + petId + ".");
    this.petId = petId;
  }

  /** What was asked for. */
  public long getPetId() {
    return petId;
  }
}
