package dev.jetwright.runtime.connection;

import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Looks now and then which requests are still being worked on. */
final class Attendance extends AbstractLifeCycle {
  private static final long EVERY_MILLIS = 200;

  private final Connector connector;
  private volatile Scheduler.@Nullable Task next;

  Attendance(Connector connector) {
    this.connector = connector;
  }

  @Override
  protected void doStart() {
    schedule();
  }

  private void schedule() {
    next = connector.getScheduler().schedule(this::look, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    try {
      for (EndPoint endPoint : connector.getConnectedEndPoints()) {
        if (endPoint instanceof WatchedEndPoint watched) {
          watched.look();
        }
      }
    } finally {
      if (isRunning()) {
        schedule();
      }
    }
  }

  @Override
  protected void doStop() {
    Scheduler.Task last = next;
    if (last != null) {
      last.cancel();
    }
  }
}
