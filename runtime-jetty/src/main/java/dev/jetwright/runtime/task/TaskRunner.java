package dev.jetwright.runtime.task;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * The threads that work for requests which have been answered: virtual ones on Java 21 and later,
 * forty at most before. When it stops it waits for them, and interrupts those that take too long.
 */
public final class TaskRunner extends AbstractLifeCycle {
  /** How long it waits for them at first. */
  public static final Duration LIMIT = Duration.ofSeconds(30);

  private static final String NAME = "jetwright-tasks-";
  private static final int THREADS = 40;
  private static final long IDLE_SECONDS = 30;

  private final Logger log;
  private final Executor threads;
  private final Set<Thread> busy = new HashSet<>();
  private volatile Duration limit = LIMIT;
  private int count;
  private boolean isOpen = true;

  /** Threads whose work is logged there. */
  public TaskRunner(Logger log) {
    this.log = log;
    this.threads = VirtualThreads.areSupported()
        ? VirtualThreads.getNamedVirtualThreadsExecutor(NAME)
        : platformThreads();
  }

  private static Executor platformThreads() {
    AtomicInteger number = new AtomicInteger();
    ThreadPoolExecutor pool = new ThreadPoolExecutor(
        THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), action -> {
          Thread thread = new Thread(action, NAME + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }

  /** How long it waits when it stops. */
  public void limit(Duration time) {
    limit = time;
  }

  Logger log() {
    return log;
  }

  /**
   * Runs something soon.
   *
   * @param others the threads that run it; its own without them
   * @throws RejectedExecutionException if it has stopped
   */
  void execute(Runnable action, @Nullable Executor others) {
    synchronized (this) {
      if (!isOpen) {
        throw new RejectedExecutionException("The server has stopped");
      }
      count++;
    }
    try {
      Executor all = others == null ? threads : others;
      all.execute(() -> run(action));
    } catch (Throwable e) {
      ended();
      throw e;
    }
  }

  private void run(Runnable action) {
    synchronized (this) {
      busy.add(Thread.currentThread());
    }
    try {
      action.run();
    } finally {
      ended();
    }
  }

  private synchronized void ended() {
    busy.remove(Thread.currentThread());
    count--;
    notifyAll();
  }

  @Override
  protected synchronized void doStart() {
    isOpen = true;
  }

  @Override
  protected void doStop() throws InterruptedException {
    int left = await(limit.toNanos());
    if (left > 0) {
      log.warn(
          "The background tasks of {} {} took longer than {} s, and have been given up",
          left,
          left == 1 ? "request" : "requests",
          limit.toMillis() / 1000.0);
    }
  }

  /** How many are left after that time; they are interrupted, and there will be no more. */
  private synchronized int await(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    for (long rest = nanos; count > 0 && rest > 0; rest = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, rest);
    }
    isOpen = false;
    busy.forEach(Thread::interrupt);
    return count;
  }
}
