package dev.jetwright.client;

/** 404: there is no such thing. */
public class NotFoundException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected NotFoundException(Answer answer) {
    super(answer);
  }
}
