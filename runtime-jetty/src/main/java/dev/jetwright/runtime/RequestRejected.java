package dev.jetwright.runtime;

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
}
