package dev.jetwright.client;

/** 429: the caller should slow down. */
public class TooManyRequestsException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected TooManyRequestsException(Answer answer) {
    super(answer);
  }
}
