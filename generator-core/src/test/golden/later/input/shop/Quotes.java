package shop;

import dev.jetwright.Api;
import dev.jetwright.Delete;
import dev.jetwright.Get;
import dev.jetwright.Header;
import dev.jetwright.NonBlocking;
import dev.jetwright.Post;
import dev.jetwright.Reply;
import dev.jetwright.Status;
import dev.jetwright.StreamingOutput;
import dev.jetwright.Timeout;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** What things cost elsewhere. */
@Api(path = "/quotes")
@Timeout(30)
public interface Quotes {

  /**
   * Asks for a price.
   *
   * @param id the number of the thing
   */
  @Get("/{id}")
  CompletionStage<Quote> find(int id) throws NoQuote, SoldOut;

  /** Asks for several. */
  @Get
  CompletionStage<List<Quote>> all(List<Integer> id, Optional<String> currency, Optional<Integer> most)
      throws NoQuote;

  /** Perhaps there is one. */
  @Get("/{id}/last")
  CompletableFuture<Optional<Quote>> last(int id);

  /** Notes one. */
  @Post
  @Status(201)
  @NonBlocking
  CompletionStage<Quote> note(Quote quote);

  /** Forgets one. */
  @Delete("/{id}")
  CompletionStage<Void> forget(int id);

  /** Says more than what it costs. */
  @Get("/{id}/reply")
  CompletionStage<Reply<Quote>> reply(int id);

  /** Says it in a record. */
  @Get("/{id}/dated")
  CompletionStage<Dated> dated(int id);

  /** Says one of several things. */
  @Get("/{id}/offer")
  CompletionStage<Offer> offer(int id);

  /** Writes it. */
  @Get("/{id}/sheet")
  @Timeout(0)
  CompletionStage<StreamingOutput> sheet(int id);

  /** Knows it by heart. */
  @Get("/{id}/known")
  @NonBlocking
  Quote known(int id);

  /** Takes long, but not too long. */
  @Get("/{id}/slow")
  @Timeout(value = 200, unit = TimeUnit.MILLISECONDS, status = 504)
  Quote slow(int id);

  /** A price. */
  record Quote(int id, @Positive double price) {}

  /** A price of a day. */
  record Dated(@Header("Quoted-On") String day, @dev.jetwright.Body Quote quote) {}

  /** What may be offered. */
  sealed interface Offer {
    /** It can be bought. */
    @Status(200)
    record Buy(Quote quote) implements Offer {}

    /** It has to be asked for again. */
    @Status(202)
    record Wait(int seconds) implements Offer {}
  }
}
