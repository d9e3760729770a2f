package kitchen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lists of what has been done. */
final class Notes {
  private static final Map<String, Notes> LISTS = new ConcurrentHashMap<>();
  private static final long A_WHILE = 400;

  private final List<String> lines = new ArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  private Notes() {}

  private static Notes of(String list) {
    return LISTS.computeIfAbsent(list, any -> new Notes());
  }

  static void add(String list, String line) {
    Notes notes = of(list);
    synchronized (notes) {
      notes.lines.add(line);
    }
  }

  /** Nothing more will be added. */
  static void end(String list) {
    of(list).end.countDown();
  }

  /** What has been added, when nothing more will be, or after a while. */
  static List<String> take(String list) throws InterruptedException {
    Notes notes = of(list);
    notes.end.await(A_WHILE, TimeUnit.MILLISECONDS);
    LISTS.remove(list);
    synchronized (notes) {
      return List.copyOf(notes.lines);
    }
  }
}
