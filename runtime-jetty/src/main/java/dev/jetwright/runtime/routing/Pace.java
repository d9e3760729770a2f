package dev.jetwright.runtime.routing;

import java.time.Duration;

/**
 * How an operation runs.
 *
 * @param isNonBlocking whether it never waits, and may run on the thread that read its request
 * @param timeoutMillis how long it may take; 0 for as long as it takes, negative if it does not say
 * @param timeoutStatus the status of the answer when it has taken longer
 */
public record Pace(boolean isNonBlocking, long timeoutMillis, int timeoutStatus) {
  public static final Pace ORDINARY = new Pace(false, -1, 0);

  public boolean isLimited() {
    return timeoutMillis > 0;
  }

  public Pace nonBlocking() {
    return new Pace(true, timeoutMillis, timeoutStatus);
  }

  public Pace timeout(long millis, int status) {
    return new Pace(isNonBlocking, millis, status);
  }

  /** One that a server has for all operations. */
  public static Pace of(Duration time, int status) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("An operation cannot be given " + time);
    }
    if (status != 503 && status != 504) {
      throw new IllegalArgumentException("A timeout is answered with 503 or 504, not " + status);
    }
    return ORDINARY.timeout(Math.max(time.isZero() ? 0 : 1, time.toMillis()), status);
  }

  /** This one, or the server's where this does not say how long it may take. */
  public Pace orElse(Pace server) {
    return timeoutMillis < 0 && server.timeoutMillis >= 0
        ? timeout(server.timeoutMillis, server.timeoutStatus)
        : this;
  }
}
