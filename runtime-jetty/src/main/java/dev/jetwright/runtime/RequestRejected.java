package dev.jetwright.runtime;

import dev.jetwright.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Ends the handling of a request with an answer that needs no more of the application. */
final class RequestRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  RequestRejected(Rejection rejection) {
    super(null, null, false, false);
    this.rejection = rejection;
  }

  Rejection rejection() {
    return rejection;
  }

  /** The same for the application, if it is about what the contract says; null if it is not. */
  @Nullable
  InvalidRequest invalid() {
    return rejection.faults().isEmpty()
        ? null
        : new InvalidRequest(
            rejection.faults().stream().map(ServerFailure::fault).toList());
  }
}
