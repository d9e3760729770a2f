package dev.jetwright.runtime;

import dev.jetwright.runtime.answer.Answer;
import dev.jetwright.runtime.connection.Watched;
import dev.jetwright.runtime.connection.WatchedEndPoint;
import dev.jetwright.runtime.routing.Pace;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * What is done for a request: by a thread, and perhaps by others after that.
 *
 * <p>It ends before its time when the client goes away or when it takes too long. Then its thread
 * is interrupted, what it has begun elsewhere is cancelled, and nothing that it still answers is
 * sent.
 */
final class Work implements Watched {
  private static final VarHandle STATE;
  private static final VarHandle HOLDS;
  private static final int NOBODY = 0;
  private static final int BUSY = 1;
  private static final int INTERRUPTING = 2;
  private static final int INTERRUPTED = 3;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      STATE = lookup.findVarHandle(Work.class, "state", int.class);
      HOLDS = lookup.findVarHandle(Work.class, "holds", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Request request;
  private final Answer answer;
  private @Nullable Thread thread;
  private volatile int state = NOBODY;
  private volatile int holds = 1;
  private @Nullable WatchedEndPoint endPoint;
  private Scheduler.@Nullable Task timer;
  private boolean isListening;
  private boolean isEnded;
  private @Nullable Runnable cancellation;
  private @Nullable List<Runnable> farewells;

  Work(Request request, Answer answer) {
    this.request = request;
    this.answer = answer;
  }

  /** Lets this thread be interrupted, until {@link #pause}. */
  void begin() {
    thread = Thread.currentThread();
    STATE.setRelease(this, BUSY);
  }

  /** The thread is done with it. */
  void pause() {
    if (thread != Thread.currentThread()
        || STATE.compareAndSet(this, BUSY, NOBODY)
        || state == NOBODY) {
      return;
    }
    while (state == INTERRUPTING) {
      Thread.onSpinWait();
    }
    state = NOBODY;
    // What is meant for this work is not meant for the thread's next one.
    Thread.interrupted();
  }

  /** One more has to do with it. */
  void hold() {
    HOLDS.getAndAdd(this, 1);
  }

  /** One less has, and perhaps it was the last one. */
  boolean letGo() {
    return (int) HOLDS.getAndAdd(this, -1) == 1;
  }

  /** Notices from now on when the client goes away. */
  void watch() {
    ConnectionMetaData connection = request.getConnectionMetaData();
    if (connection.getHttpVersion() == HttpVersion.HTTP_2) {
      listen();
    } else if (connection.getConnection().getEndPoint() instanceof WatchedEndPoint watched) {
      endPoint = watched;
      watched.begin(this);
    }
  }

  @Override
  public void listen() {
    synchronized (this) {
      if (isListening) {
        return;
      }
      isListening = true;
    }
    try {
      // A client has nothing to say while it waits.
      request.addIdleTimeoutListener(timeout -> false);
      request.addFailureListener(this::gone);
    } catch (IllegalStateException e) {
      // The request is over already.
    }
  }

  private void gone(Throwable reason) {
    if (reason instanceof TimeoutException) {
      return;
    }
    boolean isUnanswered = answer.revoke();
    answer.cut();
    end();
    sayFarewell();
    if (isUnanswered) {
      answer.abandon(reason);
    }
  }

  /** Lets it take no longer than that. */
  void limit(Pace pace, Route route, Failures failures) {
    timer = request
        .getComponents()
        .getScheduler()
        .schedule(
            () -> tooLate(pace, route, failures), pace.timeoutMillis(), TimeUnit.MILLISECONDS);
  }

  private void tooLate(Pace pace, Route route, Failures failures) {
    Answer instead = answer.revoke() ? answer.another() : null;
    if (instead != null) {
      end();
      failures.timedOut(instead, route, pace);
    }
  }

  /** Interrupts whoever works on it and cancels the rest. */
  private void end() {
    if (STATE.compareAndSet(this, BUSY, INTERRUPTING)) {
      thread.interrupt();
      state = INTERRUPTED;
    }
    Runnable rest;
    synchronized (this) {
      isEnded = true;
      rest = cancellation;
      cancellation = null;
    }
    if (rest != null) {
      execute(rest);
    }
  }

  private void sayFarewell() {
    List<Runnable> all;
    synchronized (this) {
      all = farewells;
      farewells = null;
    }
    if (all != null) {
      all.forEach(this::execute);
    }
  }

  /** What is to be done when the client goes away, or as it has. */
  void onDisconnect(Runnable action) {
    synchronized (this) {
      if (!answer.isCut()) {
        farewells = farewells == null ? new ArrayList<>() : farewells;
        farewells.add(action);
        return;
      }
    }
    execute(action);
  }

  /** What is to be done if it ends before its time. */
  void cancelWith(Runnable action) {
    synchronized (this) {
      if (!isEnded) {
        cancellation = action;
        return;
      }
    }
    execute(action);
  }

  /** Runs what belongs to the application where it may take its time. */
  void execute(Runnable action) {
    try {
      executor().execute(action);
    } catch (RejectedExecutionException e) {
      action.run();
    }
  }

  /** The request may be over, and has no components then. */
  private Executor executor() {
    return VirtualThreads.getExecutor(
        request.getConnectionMetaData().getConnector().getServer().getThreadPool());
  }

  /** It is over. */
  void close() {
    if (endPoint != null) {
      endPoint.end(this);
    }
    if (timer != null) {
      timer.cancel();
    }
  }
}
