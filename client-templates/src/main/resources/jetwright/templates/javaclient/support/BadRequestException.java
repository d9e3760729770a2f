package dev.jetwright.client;

/** 400: the server does not understand the request. */
public class BadRequestException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected BadRequestException(Answer answer) {
    super(answer);
  }
}
