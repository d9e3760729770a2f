package dev.jetwright.client;

/** Everything that this client throws once a call is on its way. */
public abstract class ClientException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String operationId;

  ClientException(String operationId, String message, Throwable cause) {
    super(message, cause);
    this.operationId = operationId;
  }

  /** The operation that was called, by its name in the OpenAPI document. */
  public final String operationId() {
    return operationId;
  }
}
