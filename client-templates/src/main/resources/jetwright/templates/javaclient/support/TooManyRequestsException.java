package dev.jetwright.client;

import java.time.Duration;
import java.util.Optional;

/**
 * 429: the caller should slow down.
 *
 * <pre>{@code
 * } catch (TooManyRequestsException e) {
 *   Thread.sleep(e.retryAfter().orElse(Duration.ofSeconds(1)).toMillis());
 * }
 * }</pre>
 */
public class TooManyRequestsException extends ApiException {
  private static final long serialVersionUID = 1L;

  /** The error that this answer reports. */
  protected TooManyRequestsException(Answer answer) {
    super(answer);
  }

  /** When the server takes such a request again; empty if it does not say. */
  public final Optional<Duration> retryAfter() {
    return headers()
        .firstValue("retry-after")
        .filter(seconds -> seconds.matches("[0-9]{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
  }
}
