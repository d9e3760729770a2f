// Generated from shop.Prices by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.EventStream;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Prices as they change. */
@Generated("dev.jetwright")
public final class Prices {
  private final Transport transport;

  Prices(Transport transport) {
    this.transport = transport;
  }

  /**
   * All prices, a line each.
   *
   * <p>{@code GET /prices}
   *
   * @return the prices, the latest last
   */
  public Stream<Price> all() {
    return transport
        .call("all", "GET", "/prices")
        .accept("application/jsonl")
        .receiveLines(PriceCodec::read);
  }

  /**
   * Prices of a shop, which may not exist.
   *
   * <p>{@code GET /prices/of/{shop}}
   *
   * @throws UnknownShop 404: There is no such shop.
   */
  public Stream<Price> ofShop(
      String shop,
      int from,
      int to) {
    return transport
        .call("ofShop", "GET", "/prices/of/{shop}")
        .path("shop", shop)
        .query("from", Text.of(from))
        .query("to", Text.of(to))
        .error(404, "UnknownShop", UnknownShop::new)
        .accept("application/jsonl")
        .receiveLines(PriceCodec::read);
  }

  /**
   * Numbers.
   *
   * <p>{@code GET /prices/numbers}
   */
  public Stream<Integer> numbers() {
    return transport
        .call("numbers", "GET", "/prices/numbers")
        .accept("application/jsonl, application/x-ndjson")
        .receiveLines(JsonReader::readInt);
  }

  /**
   * Lists of prices, if there are any.
   *
   * <p>{@code POST /prices/import}
   */
  public Optional<Stream<List<Price>>> batches(Stream<Price> prices) {
    return transport
        .call("batches", "POST", "/prices/import")
        .lines(prices, PriceCodec::write, "application/jsonl")
        .accept("application/jsonl")
        .receiveOptionalLines(Decoder.list(PriceCodec::read));
  }

  /**
   * Prices as they change.
   *
   * <p>{@code GET /prices/events}
   *
   * @param lastEventId what the client has seen last
   */
  public EventStream<Price> watch(Optional<Integer> lastEventId) {
    return transport
        .call("watch", "GET", "/prices/events")
        .header("last-event-id", lastEventId.map(Text::of).orElse(null))
        .accept("text/event-stream")
        .receiveEvents(PriceCodec::read);
  }

  /**
   * Prices as they change.
   *
   * <p>{@code GET /prices/events}, without {@code lastEventId}
   */
  public EventStream<Price> watch() {
    return watch(Optional.empty());
  }

  /**
   * Talks.
   *
   * <p>{@code POST /prices/chat}
   *
   * @throws UnknownShop 404: There is no such shop.
   */
  public EventStream<Delta> chat(Question question) {
    return transport
        .call("chat", "POST", "/prices/chat")
        .body(question, QuestionCodec::write)
        .error(404, "UnknownShop", UnknownShop::new)
        .accept("text/event-stream")
        .receiveEvents(DeltaCodec::read);
  }

  /**
   * Words.
   *
   * <p>{@code GET /prices/words}
   */
  public EventStream<String> words() {
    return transport
        .call("words", "GET", "/prices/words")
        .accept("text/event-stream")
        .receiveEvents(JsonReader::readString);
  }
}
