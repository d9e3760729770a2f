package dev.jetwright.client;

/**
 * There was no answer: the server could not be reached, or the connection broke.
 *
 * <p>The server may have received the request, and may have carried it out.
 */
public class ConnectionException extends ClientException {
  private static final long serialVersionUID = 1L;

  ConnectionException(Call call, String more, Throwable cause) {
    super(call.operationId(), call + " got no answer" + more, cause);
  }
}
