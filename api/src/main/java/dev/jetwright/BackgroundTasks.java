package dev.jetwright;

/**
 * What is to be done when a request has been answered: a parameter of an operation or of a
 * provider.
 *
 * <pre>{@code
 * @Post
 * @Status(201)
 * User register(Registration registration, BackgroundTasks tasks);
 *
 * public User register(Registration registration, BackgroundTasks tasks) {
 *   User user = users.add(registration);
 *   tasks.add(() -> mails.welcome(user.email()));    // the client has its answer by then
 *   return user;
 * }
 * }</pre>
 *
 * <p>Tasks begin when the last byte of the answer has been sent, and run one after the other in the
 * order in which they were added, by the operation and its providers alike; they have threads of
 * their own (virtual ones on Java 21 and later) and delay neither this answer nor others. What was
 * provided for the request is closed after them. One that throws is logged with the id of the
 * request, and those behind it are not run; the answer is what it was.
 *
 * <p>They are run if the operation returned, whatever the status of its answer, and even if the
 * client has gone. They are not if it threw, if the request was refused or took too long, or if a
 * stream broke off because of its source.
 *
 * <p>A server that stops waits for them, as long as it is told to. They are lost if the process
 * dies: what must not be lost belongs into a queue.
 */
@FunctionalInterface
public interface BackgroundTasks {

  /**
   * Adds one that runs after those that are there. A task may add others.
   *
   * @throws IllegalStateException if the last one has ended
   */
  void add(Task task);

  /** Something to do. */
  @FunctionalInterface
  interface Task {

    /** Does it, and may wait for whatever it takes. */
    void run() throws Exception;
  }
}
