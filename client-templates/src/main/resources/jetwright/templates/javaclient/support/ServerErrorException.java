package dev.jetwright.client;

/** 500 and above: the server failed. */
public class ServerErrorException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected ServerErrorException(Answer answer) {
    super(answer);
  }
}
