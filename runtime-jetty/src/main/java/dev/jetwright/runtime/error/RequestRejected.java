package dev.jetwright.runtime.error;

import dev.jetwright.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an answer that needs no more of the application. */
public final class RequestRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  public RequestRejected(Rejection rejection) {
    super(null, null, false, false);
    this.rejection = rejection;
  }

  public Rejection rejection() {
    return rejection;
  }

  /** The same for the application, if it is about what the contract says; null if it is not. */
  @Nullable
  public InvalidRequest invalid() {
    return rejection.faults().isEmpty()
        ? null
        : new InvalidRequest(
            rejection.faults().stream().map(ServerFailure::fault).toList());
  }
}
