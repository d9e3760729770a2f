// Generated from shop.Quotes by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Quotes}. */
@Generated("dev.jetwright")
public final class QuotesRoutes implements Routes {
  private static final TextDecoder<List<Integer>> ALL_ID =
      Scalars.list(Scalars.INT);

  private final Quotes quotes;

  public QuotesRoutes(Quotes quotes) {
    this.quotes = quotes;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/quotes/{id}", this::find).timeout(30000, 503),
        Route.get("/quotes", this::all).timeout(30000, 503),
        Route.get("/quotes/{id}/last", this::last).timeout(30000, 503),
        Route.post("/quotes", this::note).nonBlocking().timeout(30000, 503),
        Route.delete("/quotes/{id}", this::forget).timeout(30000, 503),
        Route.get("/quotes/{id}/reply", this::reply).timeout(30000, 503),
        Route.get("/quotes/{id}/dated", this::dated).timeout(30000, 503),
        Route.get("/quotes/{id}/offer", this::offer).timeout(30000, 503),
        Route.get("/quotes/{id}/sheet", this::sheet).timeout(0, 503),
        Route.get("/quotes/{id}/known", this::known).nonBlocking().timeout(30000, 503),
        Route.get("/quotes/{id}/slow", this::slow).timeout(200, 504));
  }

  /** GET /quotes/{id}: Asks for a price. */
  private void find(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.find(id), outcome -> {
      try {
        exchange.send(200, outcome.get(), QuoteCodec::write);
      } catch (NoQuote error) {
        exchange.send(NoQuoteCodec.ERROR, error);
      } catch (SoldOut error) {
        exchange.send(SoldOutCodec.ERROR, error);
      }
    });
  }

  /** GET /quotes: Asks for several. */
  private void all(Exchange exchange) throws Exception {
    List<Integer> id = exchange.query("id").required(ALL_ID);
    Optional<String> currency = exchange.query("currency").optional(Scalars.STRING);
    Optional<Integer> most = exchange.query("most").optional(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(
        () -> quotes.all(
            id,
            currency,
            most),
        outcome -> {
          try {
            exchange.send(200, outcome.get(), QuotesRoutes::writeAllResult);
          } catch (NoQuote error) {
            exchange.send(NoQuoteCodec.ERROR, error);
          }
        });
  }

  /** GET /quotes/{id}/last: Perhaps there is one. */
  private void last(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.last(id), outcome -> {
      exchange.sendOptional(200, outcome.get(), QuoteCodec::write);
    });
  }

  /** POST /quotes: Notes one. */
  private void note(Exchange exchange) throws Exception {
    Quotes.Quote quote = exchange.body().required(QuoteCodec::read);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.note(quote), outcome -> {
      exchange.send(201, outcome.get(), QuoteCodec::write);
    });
  }

  /** DELETE /quotes/{id}: Forgets one. */
  private void forget(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.forget(id), outcome -> {
      outcome.get();
      exchange.send(204);
    });
  }

  /** GET /quotes/{id}/reply: Says more than what it costs. */
  private void reply(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.reply(id), outcome -> {
      exchange.sendReply(200, outcome.get(), QuoteCodec::write);
    });
  }

  /** GET /quotes/{id}/dated: Says it in a record. */
  private void dated(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.dated(id), outcome -> {
      Quotes.Dated result = outcome.get();
      exchange.reply().header("Quoted-On", Scalars.STRING, result.day());
      exchange.send(200, result.quote(), QuoteCodec::write);
    });
  }

  /** GET /quotes/{id}/offer: Says one of several things. */
  private void offer(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.later(() -> quotes.offer(id), outcome -> {
      Quotes.Offer result = outcome.get();
      if (result instanceof Quotes.Offer.Buy buy) {
        exchange.send(200, buy, BuyCodec::write);
      } else if (result instanceof Quotes.Offer.Wait wait) {
        exchange.send(202, wait, WaitCodec::write);
      }
    });
  }

  /** GET /quotes/{id}/sheet: Writes it. */
  private void sheet(Exchange exchange) throws Exception {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.laterOnPool(() -> quotes.sheet(id), outcome -> {
      exchange.sendStream(200, outcome.get());
    });
  }

  /** GET /quotes/{id}/known: Knows it by heart. */
  private void known(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, quotes.known(id), QuoteCodec::write);
  }

  /** GET /quotes/{id}/slow: Takes long, but not too long. */
  private void slow(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, quotes.slow(id), QuoteCodec::write);
  }

  private static void writeAllResult(JsonWriter out, List<Quotes.Quote> value) {
    out.writeArray(value, QuoteCodec::write);
  }
}
