package dev.jetwright.runtime.task;

import dev.jetwright.BackgroundTasks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * What is done for a request when it has been answered: its background tasks, and then the ends of
 * what was provided for it.
 *
 * <p>It begins when both have happened: the operation is over, with its stage or stream, and the
 * last byte of the answer has been sent or the client has gone.
 */
public final class Afterwards implements BackgroundTasks {
  private static final int CONDITIONS = 2;

  private final TaskRunner runner;
  private final Executor threads;
  private final String operation;
  private final String requestId;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final List<End> ends = new ArrayList<>();
  private @Nullable Throwable error;
  private int awaited = CONDITIONS;
  private boolean isOver;

  /** The end of something that was provided for a request. */
  @FunctionalInterface
  public interface End {

    /**
     * Ends it.
     *
     * @param error what went wrong with the request, if anything did
     */
    void end(@Nullable Throwable error) throws Exception;
  }

  /**
   * What is done for one request.
   *
   * @param threads runs the ends where there are no tasks before them
   * @param operation what the log calls its operation
   * @param requestId what the log calls the request
   */
  public Afterwards(TaskRunner runner, Executor threads, String operation, String requestId) {
    this.runner = runner;
    this.threads = threads;
    this.operation = operation;
    this.requestId = requestId;
  }

  @Override
  public synchronized void add(Task task) {
    if (isOver) {
      throw new IllegalStateException("The background tasks of the request have ended");
    }
    tasks.add(task);
  }

  /** Ends something after the tasks, and after what is there already. */
  public synchronized void end(End end) {
    ends.add(end);
  }

  /** The request has failed: its tasks are not run, and what ends hears of it. */
  public synchronized void fail(Throwable reason) {
    if (error == null) {
      error = reason;
    }
  }

  /** The request begins again. */
  public synchronized void restart() {
    tasks.clear();
  }

  /** One of both has happened. */
  public void goOn() {
    boolean hasTasks;
    synchronized (this) {
      awaited--;
      if (awaited != 0) {
        return;
      }
      hasTasks = !tasks.isEmpty() && error == null;
      if (ends.isEmpty() && !hasTasks) {
        isOver = true;
        return;
      }
    }
    try {
      // What is closed does not wait for the tasks of others.
      runner.execute(this::run, hasTasks ? null : threads);
    } catch (RejectedExecutionException e) {
      log().warn("{} was over after the server, request {}", operation, requestId);
      fail(e);
      run();
    }
  }

  private void run() {
    for (Task task = next(); task != null; task = next()) {
      try {
        task.run();
      } catch (Throwable e) {
        log()
            .error(
                "A background task of {} failed, request {}; tasks behind it: {}",
                operation,
                requestId,
                giveUp(),
                e);
      }
    }
    ends.forEach(this::runEnd);
  }

  private synchronized @Nullable Task next() {
    Task next = error == null ? tasks.poll() : null;
    isOver = next == null;
    return next;
  }

  private synchronized int giveUp() {
    int rest = tasks.size();
    tasks.clear();
    return rest;
  }

  private void runEnd(End end) {
    try {
      end.end(error);
    } catch (Throwable e) {
      fail(e);
      log().error("What {} was provided with does not end, request {}", operation, requestId, e);
    }
  }

  private Logger log() {
    return runner.log();
  }
}
