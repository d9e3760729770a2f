package dev.jetwright.client;

/** 409: the request does not go with the state that the server is in. */
public class ConflictException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected ConflictException(Answer answer) {
    super(answer);
  }
}
