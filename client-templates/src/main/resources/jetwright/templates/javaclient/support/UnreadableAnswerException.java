package dev.jetwright.client;

/**
 * The server reported success, but its answer is not what the operation promises.
 *
 * <p>{@link #body()} is the answer as it came; the message names the place in it that makes no
 * sense.
 */
public final class UnreadableAnswerException extends ApiException {
  private static final long serialVersionUID = 1L;

  UnreadableAnswerException(Answer answer, String reason, Throwable cause) {
    super(answer, answer.headline() + " with what cannot be read: " + reason, cause);
  }
}
