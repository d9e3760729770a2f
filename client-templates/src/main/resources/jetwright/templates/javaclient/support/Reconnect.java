package dev.jetwright.client;

import java.time.Duration;

/**
 * How often, and how soon, a lost connection of an {@link EventStream} is made anew.
 *
 * <pre>{@code
 * events.reconnect(Reconnect.ALWAYS.attempts(3).delay(Duration.ofMillis(200)));
 * events.reconnect(Reconnect.NEVER);
 * }</pre>
 *
 * <p>Attempts that bring no event wait twice as long each time, as the server's {@code retry} or
 * else {@code delay} says at first, and {@code longestDelay} at most.
 *
 * @param attempts how many attempts in a row may bring no event
 * @param delay how long to wait before the first, unless the server says so
 * @param longestDelay how long to wait at most
 * @param afterEnd whether the end of the stream is a lost connection, too, as for browsers
 */
public record Reconnect(int attempts, Duration delay, Duration longestDelay, boolean afterEnd) {

  /** A lost connection is a {@link StreamCutException}. */
  public static final Reconnect NEVER =
      new Reconnect(0, Duration.ofSeconds(1), Duration.ofSeconds(30), false);

  /** A lost connection is made anew, after one second at first, 10 times in a row at most. */
  public static final Reconnect ALWAYS = NEVER.attempts(10);

  /** Checks that it makes sense. */
  public Reconnect {
    if (attempts < 0 || delay.isNegative() || longestDelay.isNegative()) {
      throw new IllegalArgumentException("Less than nothing: " + attempts + ", " + delay);
    }
  }

  /** The same with so many attempts in a row that bring no event. */
  public Reconnect attempts(int most) {
    return new Reconnect(most, delay, longestDelay, afterEnd);
  }

  /** The same with this time to wait at first. */
  public Reconnect delay(Duration first) {
    return new Reconnect(attempts, first, longestDelay, afterEnd);
  }

  /** The same with this time to wait at most. */
  public Reconnect longestDelay(Duration longest) {
    return new Reconnect(attempts, delay, longest, afterEnd);
  }

  /** The same, or not, when the server ends the stream. */
  public Reconnect afterEnd(boolean also) {
    return new Reconnect(attempts, delay, longestDelay, also);
  }

  /** How long to wait after so many failures. */
  Duration wait(Duration retry, int failures) {
    Duration first = retry == null ? delay : retry;
    if (failures == 0) {
      return first;
    }
    long floor = Math.max(first.toMillis(), 100);
    long most = Math.max(first.toMillis(), longestDelay.toMillis());
    return Duration.ofMillis(Math.min(floor << Math.min(failures, 16), most));
  }
}
