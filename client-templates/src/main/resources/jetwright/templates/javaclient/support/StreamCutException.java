package dev.jetwright.client;

/**
 * An answer began, but broke off before its end.
 *
 * <p>Everything that came before has been handed out.
 */
public final class StreamCutException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  StreamCutException(Call call, Throwable cause) {
    super(call, " to its end: " + reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
