package dev.jetwright;

/**
 * Something that starts and stops with the server: an implementation, or a class with providers or
 * handlers, that implements it.
 *
 * <pre>{@code
 * public final class ItemStore implements Items, Lifecycle {
 *   @Override
 *   public void start() throws Exception {
 *     index.load();                          // the server listens when this is done
 *   }
 *
 *   @Override
 *   public void stop() {
 *     index.save();                          // everything has been answered
 *   }
 * }
 * }</pre>
 *
 * <p>They start one after the other, in the order of the server's constructor, before it listens.
 * If one fails then those that had started are stopped, and {@code run} ends the process with
 * status 3. They stop in reverse order, when all requests and background tasks have ended; one that
 * fails is logged, and the others are stopped as well.
 */
public interface Lifecycle {

  /** Gets ready. */
  default void start() throws Exception {}

  /** Gives back what it occupies. It is called once for each start that did not fail. */
  default void stop() throws Exception {}

  /** Something to do at the start or the stop. */
  @FunctionalInterface
  interface Action {

    /** Does it. */
    void run() throws Exception;
  }
}
