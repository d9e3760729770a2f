package dev.jetwright.client;

/** 403: the credentials do not allow this. */
public class ForbiddenException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected ForbiddenException(Answer answer) {
    super(answer);
  }
}
