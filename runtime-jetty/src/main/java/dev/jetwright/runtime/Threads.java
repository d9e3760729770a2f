package dev.jetwright.runtime;

import java.util.List;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;

/** The threads of a server. */
final class Threads {

  private Threads() {}

  /**
   * On Java 21 and later every request has a virtual thread, which may block. Where no operation
   * does, those that read from the network do everything, and need not be virtual.
   */
  static ThreadPool of(List<Route> routes) {
    if (!VirtualThreads.areSupported()) {
      return new QueuedThreadPool();
    }
    boolean nobodyWaits = routes.stream().allMatch(route -> route.pace().isNonBlocking());
    if (nobodyWaits && !routes.isEmpty()) {
      QueuedThreadPool threads = new QueuedThreadPool();
      // For what is mounted and may wait.
      threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
      return threads;
    }
    VirtualThreadPool threads = new VirtualThreadPool();
    threads.setMaxConcurrentTasks(0);
    return threads;
  }
}
