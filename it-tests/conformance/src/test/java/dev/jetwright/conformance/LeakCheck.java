package dev.jetwright.conformance;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kitchen.ApiServer;
import kitchen.Kitchen;
import kitchen.LeasePool;

/**
 * Sends thousands of requests to operations whose dependencies are slow, fail and have to be
 * closed, and looks whether everything comes back: what was lent, threads, files and memory. Runs
 * in a process of its own, which ends with 0 if it does.
 */
final class LeakCheck {
  private static final int CLIENTS = 12;
  private static final int WARM_UP = 2_500;
  private static final int MOST_REACHABLE = 64;
  private static final int MOST_THREADS = 32;
  private static final int MOST_FILES = 8;
  private static final long MOST_BYTES = 6L << 20;
  private static final long QUIET_MILLIS = 10_000;

  private final LeasePool pool = new LeasePool();
  private final Map<String, AtomicInteger> outcomes = new TreeMap<>();
  private final int requests;

  private LeakCheck(int requests) {
    this.requests = requests;
  }

  public static void main(String... arguments) throws Exception {
    List<String> leaks = new LeakCheck(Integer.parseInt(arguments[0])).leaks();
    leaks.forEach(System.out::println);
    System.exit(leaks.isEmpty() ? 0 : 1);
  }

  /** What the process has. */
  private record Holdings(int threads, int files, long bytes) {

    static Holdings now() throws InterruptedException {
      for (int i = 0; i < 3; i++) {
        System.gc();
        Thread.sleep(100);
      }
      String[] files = new File("/proc/self/fd").list();
      return new Holdings(
          ManagementFactory.getThreadMXBean().getThreadCount(),
          files == null ? 0 : files.length,
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
  }

  private List<String> leaks() throws Exception {
    ApiServer server = Kitchen.server(pool);
    int port = server.start(0);
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    try {
      send(threads, port, WARM_UP);
      awaitQuiet();
      outcomes.clear();
      pool.reachable();
      Holdings before = Holdings.now();
      int lent = pool.lent();
      send(threads, port, requests);
      awaitQuiet();
      Holdings after = Holdings.now();
      System.out.println("JDK " + Runtime.version().feature() + ", " + requests + " requests, "
          + (pool.lent() - lent) + " leases: " + outcomes);
      System.out.println("before " + before + ", after " + after);
      return leaks(before, after);
    } finally {
      threads.shutdownNow();
      server.close();
    }
  }

  private List<String> leaks(Holdings before, Holdings after) {
    List<String> leaks = new ArrayList<>();
    if (!pool.out().isEmpty()) {
      leaks.add("not returned: " + pool.out());
    }
    add(leaks, "returned twice", pool.returnedTwice(), 0);
    add(leaks, "still reachable", pool.reachable(), MOST_REACHABLE);
    add(leaks, "more threads", after.threads() - before.threads(), MOST_THREADS);
    add(leaks, "more files", after.files() - before.files(), MOST_FILES);
    add(leaks, "more bytes", after.bytes() - before.bytes(), MOST_BYTES);
    for (String expected : List.of("200", "403", "500", "503", "cut", "gone")) {
      if (outcomes.keySet().stream().noneMatch(outcome -> outcome.endsWith(expected))) {
        leaks.add("no answer was " + expected);
      }
    }
    return leaks;
  }

  private static void add(List<String> leaks, String what, long number, long most) {
    if (number > most) {
      leaks.add(what + ": " + number);
    }
  }

  private void send(ExecutorService threads, int port, int number) throws Exception {
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> clients = new ArrayList<>();
    for (int i = 0; i < CLIENTS; i++) {
      clients.add(() -> {
        try (LeakClient client = new LeakClient(port)) {
          for (int at = next.getAndIncrement(); at < number; at = next.getAndIncrement()) {
            count(client.ask(at));
          }
        }
        return null;
      });
    }
    for (Future<Void> client : threads.invokeAll(clients)) {
      client.get();
    }
  }

  private synchronized void count(String outcome) {
    outcomes.computeIfAbsent(outcome, absent -> new AtomicInteger()).incrementAndGet();
  }

  /** Waits until what goes on after answers is over. */
  private void awaitQuiet() throws InterruptedException {
    long end = System.currentTimeMillis() + QUIET_MILLIS;
    while (!pool.out().isEmpty() && System.currentTimeMillis() < end) {
      Thread.sleep(20);
    }
    Thread.sleep(300);
  }
}
