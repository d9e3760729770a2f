package kitchen;

import dev.jetwright.Reply;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Takes its time. */
public final class SlowEcho implements Slowly {
  private static final Executor SOON = CompletableFuture.delayedExecutor(20, TimeUnit.MILLISECONDS);

  private static <T> CompletableFuture<T> soon(T value) {
    return CompletableFuture.supplyAsync(() -> value, SOON);
  }

  @Override
  public CompletionStage<String> later(String way) throws OutOfStock, Refused {
    return switch (way) {
      case "thrown" -> throw new Refused();
      case "failed" -> CompletableFuture.failedFuture(new Refused());
      case "wrapped" ->
        CompletableFuture.supplyAsync(
            () -> {
              throw new CompletionException(new OutOfStock("lamp", Optional.empty()));
            },
            SOON);
      case "broken" ->
        soon(way).thenApply(text -> {
          throw new IllegalStateException("a secret of the server");
        });
      default -> soon(way);
    };
  }

  @Override
  public CompletableFuture<Optional<Line>> perhaps(boolean there) {
    return soon(Optional.of(new Line("lamp", 1, Optional.empty())).filter(line -> there));
  }

  @Override
  public CompletionStage<Void> forget(int id) {
    return soon(null);
  }

  @Override
  public CompletionStage<List<Line>> echo(List<Line> lines, Optional<Integer> times) {
    return soon(lines);
  }

  @Override
  public CompletionStage<Reply<String>> reply(String text) {
    return soon(Reply.of(text).header("X-Later", "yes"));
  }

  @Override
  public Line atOnce(Line line) throws Refused {
    if (line.quantity() > 100) {
      throw new Refused();
    }
    return line;
  }

  @Override
  public String sleep(int millis) {
    try {
      Thread.sleep(millis);
      return "slept";
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public CompletionStage<String> never() {
    return new CompletableFuture<>();
  }
}
