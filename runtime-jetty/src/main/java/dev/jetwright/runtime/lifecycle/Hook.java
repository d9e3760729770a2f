package dev.jetwright.runtime.lifecycle;

import dev.jetwright.Lifecycle;

/**
 * Something to do at the start or at the stop of a server.
 *
 * @param starting what is done at the start
 * @param stopping what is done at the stop
 */
public record Hook(Action starting, Action stopping) implements Lifecycle {

  /** Something to do at the start. */
  public static Hook onStart(Action action) {
    return new Hook(action, () -> {});
  }

  /** Something to do at the stop. */
  public static Hook onStop(Action action) {
    return new Hook(() -> {}, action);
  }

  @Override
  public void start() throws Exception {
    starting.run();
  }

  @Override
  public void stop() throws Exception {
    stopping.run();
  }
}
