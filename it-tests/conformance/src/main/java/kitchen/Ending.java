package kitchen;

import dev.jetwright.Api;
import dev.jetwright.BackgroundTasks;
import dev.jetwright.Depends;
import dev.jetwright.Get;
import dev.jetwright.Lifetime;
import dev.jetwright.Post;
import dev.jetwright.Provides;
import dev.jetwright.Scoped;
import dev.jetwright.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Operations whose dependencies tell when they end. */
@Api(path = "/ending", tags = "ending")
public interface Ending {

  /**
   * Five values, one from the other, of which two are closed.
   *
   * @param way what goes wrong, and where
   */
  @Post("/requests/{way}")
  @Status(201)
  String request(String way, BackgroundTasks tasks, @Depends Basket basket)
      throws Spoilt, Duplicate;

  /** The same with what ends before the answer is sent. */
  @Post("/calls/{way}")
  String call(String way, BackgroundTasks tasks, @Depends Locked locked, @Depends Basket basket)
      throws Spoilt, Duplicate;

  /** The same with an answer that comes later. */
  @Post("/stages/{way}")
  CompletionStage<String> stage(String way, @Depends Locked locked, @Depends Basket basket)
      throws Spoilt, Duplicate;

  /** The same with an answer in pieces. */
  @Get("/streams/{way}")
  Stream<String> stream(String way, @Depends Basket basket) throws Spoilt, Duplicate;

  /** Values that are made at the same time. */
  @Get("/together/{way}")
  String together(
      @Depends(parallel = true) Basket basket, @Depends(name = "slow", parallel = true) String slow)
      throws Spoilt, Duplicate;

  /**
   * What has happened, which is forgotten then.
   *
   * @param count for how many events to wait
   */
  @Get("/events")
  List<String> events(int count, @Depends Book book) throws InterruptedException;

  /** How often the book was made. */
  @Get("/books")
  int books(@Depends Book book);

  /** Where events are noted: one for all requests. */
  record Book(List<String> events, int number) {
    /** Notes an event. */
    public void note(String event) {
      synchronized (events) {
        events.add(event);
        events.notifyAll();
      }
    }

    /** The events as soon as there are so many, or after a while. */
    public List<String> take(int count) throws InterruptedException {
      long end = System.nanoTime() + 5_000_000_000L;
      synchronized (events) {
        while (events.size() < count && System.nanoTime() < end) {
          events.wait(100);
        }
        List<String> all = List.copyOf(events);
        events.clear();
        return all;
      }
    }
  }

  /** What all others are made with. */
  record Shelf(Book book) {}

  /** Closed in the end. */
  record Drawer(Book book, Shelf shelf) implements AutoCloseable {
    @Override
    public void close() {
      book.note("drawer closed");
    }
  }

  /** Hears of errors. */
  record Order(Book book, Drawer drawer) {}

  /** What operations take. */
  record Basket(Order order) {}

  /** Open for the call only. */
  record Locked(Book book) {}

  /** It went wrong. */
  @Status(410)
  final class Spoilt extends Exception {
    private static final long serialVersionUID = 1L;

    /** Something is spoilt. */
    public Spoilt(String what) {
      super(what + " is spoilt");
    }
  }

  /** It is there already. */
  @Status(409)
  final class Duplicate extends Exception {
    private static final long serialVersionUID = 1L;

    /** Something is there already. */
    public Duplicate(String what) {
      super(what + " is there already");
    }
  }

  /** Makes the values. */
  final class Pantry {
    private static final AtomicInteger BOOKS = new AtomicInteger();

    /** For as long as the server runs. */
    @Provides(lifetime = Lifetime.APPLICATION)
    public static Book book() {
      return new Book(new ArrayList<>(), BOOKS.incrementAndGet());
    }

    @Provides
    public static Shelf shelf(@Depends Book book) {
      book.note("shelf");
      return new Shelf(book);
    }

    @Provides
    public static Drawer drawer(@Depends Shelf shelf, @Depends Book book) {
      book.note("drawer");
      return new Drawer(book, shelf);
    }

    @Provides
    public static Scoped<Order> order(@Depends Drawer drawer, @Depends Book book) throws Duplicate {
      book.note("order");
      return Scoped.of(new Order(book, drawer), (it, error) -> {
        book.note("order ends" + seen(error.orElse(null)));
        if (error.orElse(null) instanceof IllegalArgumentException duplicate) {
          throw new Duplicate(duplicate.getMessage());
        }
      });
    }

    @Provides
    public static Basket basket(String way, @Depends Order order, @Depends Book book)
        throws Spoilt {
      if (way.equals("basket")) {
        throw new Spoilt("the basket");
      }
      book.note("basket");
      return new Basket(order);
    }

    @Provides(lifetime = Lifetime.CALL)
    public static Scoped<Locked> locked(String way, @Depends Book book) {
      book.note("locked");
      return Scoped.of(new Locked(book), (it, error) -> {
        book.note("unlocked" + seen(error.orElse(null)));
        if (way.equals("unlock")) {
          throw new Spoilt("the lock");
        }
      });
    }

    @Provides(name = "slow")
    public static String slow(@Depends Book book) throws InterruptedException {
      Thread.sleep(50);
      return "slow";
    }

    private static String seen(Throwable error) {
      return error == null ? "" : " after " + error.getClass().getSimpleName();
    }
  }
}
