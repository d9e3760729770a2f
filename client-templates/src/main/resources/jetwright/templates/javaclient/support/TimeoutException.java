package dev.jetwright.client;

import java.time.Duration;

/** The answer was not there, to its last byte, within the client's timeout. */
public final class TimeoutException extends ConnectionException {
  private static final long serialVersionUID = 1L;

  TimeoutException(Call call, Duration timeout, Throwable cause) {
    super(call, " within " + timeout, cause);
  }
}
