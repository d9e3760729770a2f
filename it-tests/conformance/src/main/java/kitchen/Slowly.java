package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.NonBlocking;
import dev.jetwright.Post;
import dev.jetwright.Reply;
import dev.jetwright.Status;
import dev.jetwright.Timeout;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** Answers that come later, at once, or too late. */
@Api(path = "/slowly", tags = "slowly")
public interface Slowly {

  /**
   * Answers later.
   *
   * @param way how: {@code done}, {@code thrown}, {@code failed}, {@code wrapped}, {@code broken}
   */
  @Get("/later/{way}")
  CompletionStage<String> later(String way) throws OutOfStock, Refused;

  /** Perhaps answers. */
  @Get("/perhaps")
  CompletableFuture<Optional<Line>> perhaps(boolean there);

  /** Answers nothing, later. */
  @Delete("/later")
  CompletionStage<Void> forget(int id);

  /** Echoes a body, later. */
  @Post("/later")
  @Status(201)
  @NonBlocking
  CompletionStage<List<Line>> echo(List<Line> lines, Optional<Integer> times);

  /** Answers a reply, later. */
  @Get("/reply")
  CompletionStage<Reply<String>> reply(String text);

  /** Never waits. */
  @Post("/at-once")
  @NonBlocking
  Line atOnce(Line line) throws Refused;

  /** Sleeps. */
  @Get("/sleep")
  @Timeout(value = 200, unit = TimeUnit.MILLISECONDS)
  String sleep(int millis);

  /** Never comes to an end. */
  @Get("/never")
  @Timeout(value = 200, unit = TimeUnit.MILLISECONDS, status = 504)
  CompletionStage<String> never();
}
