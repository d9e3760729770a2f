// Generated from shop.Prices by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.answer.AnswerTypes;
import dev.jetwright.runtime.content.MediaTypes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Prices}. */
@Generated("dev.jetwright")
public final class PricesRoutes implements Routes {
  private static final AnswerTypes NUMBERS_ANSWERS =
      AnswerTypes.of("application/jsonl", "application/x-ndjson");
  private static final MediaTypes BATCHES_TYPES =
      MediaTypes.of("application/jsonl", "application/x-ndjson");

  private final Prices prices;

  public PricesRoutes(Prices prices) {
    this.prices = prices;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/prices", this::all),
        Route.get("/prices/of/{shop}", this::ofShop),
        Route.get("/prices/numbers", this::numbers),
        Route.post("/prices/import", this::batches),
        Route.get("/prices/events", this::watch),
        Route.post("/prices/chat", this::chat),
        Route.get("/prices/words", this::words));
  }

  /** GET /prices: All prices, a line each. */
  private void all(Exchange exchange) {
    exchange.stream(200).lines(prices.all(), PriceCodec::write);
  }

  /** GET /prices/of/{shop}: Prices of a shop, which may not exist. */
  private void ofShop(Exchange exchange) {
    String shop = exchange.path("shop").required(Scalars.STRING);
    Integer from = exchange.query("from").required(Scalars.INT);
    Integer to = exchange.query("to").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      Stream<Price> result = prices.ofShop(
          shop,
          from,
          to);
      exchange.stream(200)
          .failing(UnknownShop.class, UnknownShopCodec.ERROR)
          .lines(result, PriceCodec::write);
    } catch (UnknownShop error) {
      exchange.send(UnknownShopCodec.ERROR, error);
    }
  }

  /** GET /prices/numbers: Numbers. */
  private void numbers(Exchange exchange) {
    exchange.answerIn(NUMBERS_ANSWERS);
    exchange.stream(200).lines(prices.numbers(), JsonWriter::writeInt);
  }

  /** POST /prices/import: Lists of prices, if there are any. */
  private void batches(Exchange exchange) throws IOException {
    Stream<Price> prices = exchange.raw(BATCHES_TYPES).lines(PriceCodec::read);
    exchange.rejectIfFaulty();
    exchange.stream(202).lines(exchange.present(this.prices.batches(prices)), PricesRoutes::writeBatchesResult);
  }

  /** GET /prices/events: Prices as they change. */
  private void watch(Exchange exchange) {
    Optional<Integer> lastEventId = exchange.header("last-event-id").optional(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.stream(200).events(prices.watch(lastEventId), PriceCodec::write);
  }

  /** POST /prices/chat: Talks. */
  private void chat(Exchange exchange) throws IOException {
    Question question = exchange.body().required(QuestionCodec::read);
    exchange.rejectIfFaulty();
    try {
      exchange.stream(200)
          .failing(UnknownShop.class, UnknownShopCodec.ERROR)
          .events(
              prices.chat(question),
              DeltaCodec::write,
              PricesRoutes::nameDelta);
    } catch (UnknownShop error) {
      exchange.send(UnknownShopCodec.ERROR, error);
    }
  }

  /** GET /prices/words: Words. */
  private void words(Exchange exchange) {
    exchange.stream(200).events(exchange.present(prices.words()), JsonWriter::writeString);
  }

  private static void writeBatchesResult(JsonWriter out, List<Price> value) {
    out.writeArray(value, PriceCodec::write);
  }

  private static String nameDelta(Delta delta) {
    if (delta instanceof Delta.Token) {
      return "token";
    } else if (delta instanceof Delta.Done) {
      return "done";
    }
    throw new NullPointerException("delta");
  }
}
