package kitchen;

import dev.jetwright.BackgroundTasks;
import dev.jetwright.HttpException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** Fails in all ways that there are. */
final class EndingEcho implements Ending {

  private static String done(String way, Book book) throws Spoilt {
    book.note("operation");
    switch (way) {
      case "declared" -> throw new Spoilt("the soup");
      case "http" -> throw new HttpException(418, "I am a teapot");
      case "crash" -> throw new IllegalStateException("boiled over");
      case "convert" -> throw new IllegalArgumentException("the salt");
      default -> {
        return way;
      }
    }
  }

  @Override
  public String request(String way, BackgroundTasks tasks, Basket basket) throws Spoilt {
    Book book = basket.order().book();
    tasks.add(() -> book.note("task"));
    return done(way, book);
  }

  @Override
  public String call(String way, BackgroundTasks tasks, Locked locked, Basket basket)
      throws Spoilt {
    tasks.add(() -> locked.book().note("task"));
    return done(way, locked.book());
  }

  @Override
  public CompletionStage<String> stage(String way, Locked locked, Basket basket) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return done(way, locked.book());
      } catch (Spoilt e) {
        throw new CompletionException(e);
      }
    });
  }

  @Override
  public Stream<String> stream(String way, Basket basket) {
    return Stream.of("a", "b").map(it -> {
      try {
        return it + done(way, basket.order().book());
      } catch (Spoilt e) {
        throw new IllegalStateException(e);
      }
    });
  }

  @Override
  public String together(Basket basket, String slow) {
    basket.order().book().note("operation");
    return slow;
  }

  @Override
  public List<String> events(int count, Book book) throws InterruptedException {
    return book.take(count);
  }

  @Override
  public int books(Book book) {
    return book.number();
  }
}
