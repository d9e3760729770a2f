package kitchen;

import dev.jetwright.Events;
import dev.jetwright.SseEvent;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers bit by bit, and fails in the midst of it when it is told to. */
public final class FeedEcho implements Feeds {

  @Override
  public Stream<Line> lines(int count, Optional<Boolean> fail) {
    return numbers(count, fail.orElse(false))
        .map(number -> new Line("größe " + number, number, Optional.of(new BigDecimal("1.50"))));
  }

  /** Numbers from 1 on. */
  private static Stream<Integer> numbers(int count, boolean fail) {
    Stream<Integer> numbers = IntStream.rangeClosed(1, count).boxed();
    return fail ? Stream.concat(numbers, Stream.generate(FeedEcho::failure)) : numbers;
  }

  private static Integer failure() {
    throw secret();
  }

  private static IllegalStateException secret() {
    return new IllegalStateException("a secret of the server");
  }

  @Override
  public Iterator<Integer> numbers(int count) {
    return numbers(count, false).iterator();
  }

  @Override
  public Flow.Publisher<List<Integer>> published(int count, Optional<Boolean> fail) {
    return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
      private int given;
      private boolean isOver;

      @Override
      public void request(long wanted) {
        for (long left = wanted; left > 0 && given < count && !isOver; left--) {
          given++;
          subscriber.onNext(List.of(given, -given));
        }
        if (given == count && !isOver) {
          isOver = true;
          fail.ifPresentOrElse(why -> subscriber.onError(secret()), subscriber::onComplete);
        }
      }

      @Override
      public void cancel() {
        isOver = true;
      }
    });
  }

  @Override
  public Stream<Shape> shapes() {
    return Stream.of(new Shape.Circle(1), new Shape.Group(List.of(new Shape.Square(2.5))));
  }

  @Override
  public Stream<Line> again(Stream<Line> lines) {
    return lines;
  }

  @Override
  public Optional<Stream<Line>> some(int count) {
    return count == 0 ? Optional.empty() : Optional.of(lines(count, Optional.empty()));
  }

  @Override
  public Stream<String> failing(String way) throws OutOfStock {
    switch (way) {
      case "before" -> throw new OutOfStock("lamp", Optional.empty());
      case "secret" -> throw secret();
      case "first" -> {
        return numbers(0, true).map(Object::toString);
      }
      default -> {
        return Stream.of("a \"b\"", "c\nd\u2028", "");
      }
    }
  }

  @Override
  public Events<Integer> counted(int count, Optional<Integer> lastEventId) {
    return Events.of(numbers(count, false)).identifiedBy(number -> number).resumeAfter(lastEventId);
  }

  @Override
  public Events<Integer> lossy(int count, Optional<Integer> lastEventId) {
    if (lastEventId.isPresent()) {
      return counted(count, lastEventId);
    }
    Stream<SseEvent<Integer>> events = numbers(2, true)
        .map(number -> SseEvent.of(number).id(number.toString()).retry(Duration.ofMillis(10)));
    return Events.ofEvents(events);
  }

  @Override
  public Events<Line> cut() {
    return Events.of(lines(2, Optional.of(true)));
  }

  @Override
  public Events<Integer> ticking() {
    return Events.of(tickingLines());
  }

  @Override
  public Stream<Integer> tickingLines() {
    return Stream.iterate(1, number -> {
      try {
        Thread.sleep(100);
        return number + 1;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    });
  }

  @Override
  public Events<Map<String, String>> everything() {
    Map<String, String> value = Map.of("größe", "a\nb");
    return Events.ofEvents(Arrays.asList(
        SseEvent.comment("first\nsecond"),
        SseEvent.of(value),
        SseEvent.of(value).event("named").id("a b").retry(Duration.ofSeconds(2)).withComment("x"),
        SseEvent.<Map<String, String>>raw("{\"a\":\r\n\"b\"\r}").event("raw"),
        SseEvent.<Map<String, String>>raw("").id("0")));
  }

  @Override
  public Events<Piece> chat(Question question) throws OutOfStock {
    if (question.text().isEmpty()) {
      throw new OutOfStock("words", Optional.empty());
    }
    List<String> words = List.of(question.text().split(" "));
    Stream<SseEvent<Piece>> tokens = words.stream().map(word -> SseEvent.of(new Piece.Token(word)));
    return Events.ofEvents(Stream.concat(
        tokens, Stream.of(SseEvent.of(new Piece.Finished(words.size())), SseEvent.raw("[DONE]"))));
  }

  @Override
  public Optional<Events<String>> silent() {
    return Optional.empty();
  }
}
