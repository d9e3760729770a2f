package dev.jetwright.client;

/** The calling thread was interrupted; its interrupt flag is set, and the request is cancelled. */
public final class CallInterruptedException extends ClientException {
  private static final long serialVersionUID = 1L;

  CallInterruptedException(Call call, InterruptedException cause) {
    super(call.operationId(), call + " was interrupted", cause);
  }
}
