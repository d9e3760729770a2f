package tour;

import java.util.ArrayList;
import java.util.List;

/**
 * Calls every operation of the item shop and of the pet store, and runs into every error that they
 * declare.
 *
 * <pre>{@code java tour.Tour http://localhost:8080 http://localhost:8081}</pre>
 *
 * <p>The servers must be fresh. One line is printed for each operation and for each error.
 */
public final class Tour {
  private final List<String> lines = new ArrayList<>();

  private Tour() {}

  /** Takes the URLs of the shop and of the pet store. */
  public static void main(String... urls) {
    lines(urls[0], urls[1]).forEach(System.out::println);
  }

  /** What the tour prints. */
  public static List<String> lines(String shopUrl, String petstoreUrl) {
    Tour tour = new Tour();
    new ShopTour(tour, shopUrl).run();
    new PetTour(tour, petstoreUrl).run();
    new OrderTour(tour, petstoreUrl).run();
    new UserTour(tour, petstoreUrl).run();
    return tour.lines;
  }

  /** Notes that a call of an operation came back with what was expected. */
  void expect(String operation, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(operation + " answered " + actual + ", not " + expected);
    }
    lines.add(operation);
  }

  /** Notes that a call of an operation without a result came back. */
  void done(String operation) {
    lines.add(operation);
  }

  /** Notes that a call fails with an error of this very type; the error. */
  <E extends RuntimeException> E fails(String operation, Class<E> type, Runnable call) {
    try {
      call.run();
    } catch (RuntimeException error) {
      if (type.isInstance(error)) {
        lines.add(operation + " " + type.getSimpleName());
        return type.cast(error);
      }
      throw error;
    }
    throw new IllegalStateException(operation + " did not fail with " + type.getSimpleName());
  }
}
