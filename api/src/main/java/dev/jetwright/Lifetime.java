package dev.jetwright;

/**
 * How long a provided value is there, and so when what must be closed is closed.
 *
 * <p>A value may depend on those that live as long as it does, or longer; anything else is a build
 * error.
 */
public enum Lifetime {
  /**
   * From the call of the operation to its end, before the answer is sent: what goes wrong at its
   * end is still answered. It is for a transaction whose client must not hear of a success before
   * it is committed.
   */
  CALL,
  /**
   * For one request: closed after the answer, or the last byte of a stream, has been sent and the
   * background tasks are done.
   */
  REQUEST,
  /**
   * For all requests: made when the server starts, before it takes the first one, and closed when
   * it has finished the last one.
   */
  APPLICATION
}
