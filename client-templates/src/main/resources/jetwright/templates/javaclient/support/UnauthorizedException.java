package dev.jetwright.client;

/** 401: the request has no valid credentials. */
public class UnauthorizedException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected UnauthorizedException(Answer answer) {
    super(answer);
  }
}
