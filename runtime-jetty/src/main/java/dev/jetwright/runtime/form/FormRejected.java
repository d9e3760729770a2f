package dev.jetwright.runtime.form;

/** A body is no form, or breaks a limit. */
public final class FormRejected extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int BAD_REQUEST = 400;
  private static final int TOO_LARGE = 413;

  private final int status;

  private FormRejected(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  static FormRejected malformed(String message) {
    return new FormRejected(BAD_REQUEST, message);
  }

  static FormRejected tooLarge(String message) {
    return new FormRejected(TOO_LARGE, message);
  }

  /** The HTTP status of the answer. */
  public int status() {
    return status;
  }
}
