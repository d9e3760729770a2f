package dev.jetwright.runtime.lifecycle;

import dev.jetwright.runtime.task.TaskRunner;
import java.time.Duration;

/**
 * How much time a server takes to stop.
 *
 * <pre>{@code
 * server.shutdown(ShutdownSettings.standard().notice(Duration.ofSeconds(5)).tasks(Duration.ofMinutes(2)));
 * }</pre>
 *
 * <p>First the readiness endpoint says no, while everything is served as before; then no connection
 * is accepted any more, and the requests in flight are finished; then the background tasks.
 *
 * @param notice how long it serves on after it has said that it is not ready: as long as the load
 *     balancer takes to notice; at first nothing
 * @param requests how long requests in flight may take; at first 30 seconds
 * @param tasks how long background tasks may take after that; at first 30 seconds
 */
public record ShutdownSettings(Duration notice, Duration requests, Duration tasks) {
  private static final Duration REQUESTS = Duration.ofSeconds(30);

  /** Checks that no time is negative. */
  public ShutdownSettings {
    if (notice.isNegative() || requests.isNegative() || tasks.isNegative()) {
      throw new IllegalArgumentException("Stopping takes no negative time");
    }
  }

  /** No notice, 30 seconds for requests and 30 seconds for tasks. */
  public static ShutdownSettings standard() {
    return new ShutdownSettings(Duration.ZERO, REQUESTS, TaskRunner.LIMIT);
  }

  /** Serves on for that long after it has said that it is not ready. */
  public ShutdownSettings notice(Duration time) {
    return new ShutdownSettings(time, requests, tasks);
  }

  /** Cuts requests off that take longer. */
  public ShutdownSettings requests(Duration time) {
    return new ShutdownSettings(notice, time, tasks);
  }

  /** Interrupts background tasks that take longer. */
  public ShutdownSettings tasks(Duration time) {
    return new ShutdownSettings(notice, requests, time);
  }
}
