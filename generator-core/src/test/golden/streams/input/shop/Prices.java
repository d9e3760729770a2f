package shop;

import dev.jetwright.Api;
import dev.jetwright.Events;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.Post;
import dev.jetwright.Produces;
import dev.jetwright.Status;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** Prices as they change. */
@Api(path = "/prices")
public interface Prices {

  /**
   * All prices, a line each.
   *
   * @return the prices, the latest last
   */
  @Get
  Stream<Price> all();

  /** Prices of a shop, which may not exist. */
  @Get("/of/{shop}")
  Stream<Price> ofShop(String shop, int from, int to) throws UnknownShop;

  /** Numbers. */
  @Get("/numbers")
  @Produces({"application/jsonl", "application/x-ndjson"})
  Iterator<Integer> numbers();

  /** Lists of prices, if there are any. */
  @Post("/import")
  @Status(202)
  Optional<Flow.Publisher<List<Price>>> batches(Stream<Price> prices);

  /**
   * Prices as they change.
   *
   * @param lastEventId what the client has seen last
   */
  @Get("/events")
  Events<Price> watch(@Header("Last-Event-ID") Optional<Integer> lastEventId);

  /** Talks. */
  @Post("/chat")
  Events<Delta> chat(Question question) throws UnknownShop;

  /** Words. */
  @Get("/words")
  Optional<Events<String>> words();
}
