package kitchen;

import dev.jetwright.Api;
import dev.jetwright.Events;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.Status;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Answers that come bit by bit. */
@Api(path = "/feeds", tags = "feeds")
public interface Feeds {

  /**
   * So many lines.
   *
   * @param count how many
   * @param fail whether it fails after them
   */
  @Get("/lines")
  Stream<Line> lines(@PositiveOrZero @Max(1000) int count, Optional<Boolean> fail);

  /** Numbers, in lines by another name. */
  @Get("/numbers")
  @Produces("application/x-ndjson")
  Iterator<Integer> numbers(@PositiveOrZero @Max(1000) int count);

  /** Numbers that come when they are asked for. */
  @Get("/published")
  @Status(203)
  Flow.Publisher<List<Integer>> published(
      @PositiveOrZero @Max(1000) int count, Optional<Boolean> fail);

  /** Shapes, told apart by their tag. */
  @Get("/shapes")
  Stream<Shape> shapes();

  /** The same lines again, while they come. */
  @Post("/again")
  Stream<Line> again(Stream<Line> lines);

  /** Lines, if there are any. */
  @Get("/some/{count}")
  Optional<Stream<Line>> some(@PositiveOrZero @Max(1000) int count);

  /** Texts, unless it fails in the way that it is told to. */
  @Get("/failing/{way}")
  Stream<String> failing(String way) throws OutOfStock;

  /** Numbers with ids from 1 on; the client may have seen some of them. */
  @Get("/counted")
  Events<Integer> counted(
      @PositiveOrZero @Max(1000) int count, @Header("Last-Event-ID") Optional<Integer> lastEventId);

  /** The same, but whoever comes for the first time loses the connection after two of them. */
  @Get("/lossy")
  Events<Integer> lossy(
      @PositiveOrZero @Max(1000) int count, @Header("Last-Event-ID") Optional<Integer> lastEventId);

  /** Events without ids, of which the last does not come. */
  @Get("/cut")
  Events<Line> cut();

  /** A number each tenth of a second, without an end. */
  @Get("/ticking")
  Events<Integer> ticking();

  /** The same in lines. */
  @Get("/ticking-lines")
  Stream<Integer> tickingLines();

  /** Events with everything that there is. */
  @Get("/everything")
  Events<Map<String, String>> everything();

  /** Answers a question piece by piece. */
  @Post("/chat")
  Events<Piece> chat(Question question) throws OutOfStock;

  /** Events, unless there are none. */
  @Get("/silent")
  Optional<Events<String>> silent();

  /** A question. */
  record Question(String text) {}

  /** A piece of an answer. */
  sealed interface Piece {

    /** Some text. */
    record Token(String text) implements Piece {}

    /** The end. */
    record Finished(int tokens) implements Piece {}
  }
}
