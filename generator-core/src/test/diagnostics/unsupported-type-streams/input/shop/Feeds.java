package shop;

import dev.jetwright.Api;
import dev.jetwright.Events;
import dev.jetwright.Get;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.SseEvent;
import dev.jetwright.Status;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Streams that cannot be sent. */
@Api(path = "/feeds")
public interface Feeds {

  @Get("/raw")
  Iterator raw();

  @Get("/wild")
  Stream<? extends Number> wild();

  @Get("/missing")
  Stream<Optional<String>> missing();

  @Get("/null")
  Events<@Nullable String> nothing();

  @Get("/nullable")
  @Nullable Flow.Publisher<String> nullable();

  @Get("/ints")
  IntStream ints();

  @Get("/submission")
  SubmissionPublisher<String> submission();

  @Get("/nested")
  Stream<Stream<String>> nested();

  @Get("/bytes")
  Stream<InputStream> bytes();

  @Get("/events-of-events")
  Events<SseEvent<String>> events();

  @Post("/taken")
  void take(Events<String> events);

  @Get("/json")
  @Produces("application/json")
  Stream<String> json();

  @Get("/lines")
  @Produces("application/jsonl")
  Events<String> lines();

  @Get("/none")
  @Status(204)
  Events<String> none();
}
