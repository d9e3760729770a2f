// Generated from shop.Search by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Search}. */
@Generated("dev.jetwright")
public final class SearchRoutes implements Routes {
  private static final TextDecoder<List<String>> REPEATED_WORDS =
      Scalars.list(Scalars.STRING);
  private static final TextDecoder<Set<Search.Order>> REPEATED_ORDERS =
      Scalars.set(OrderCodec.TEXT);
  private static final TextDecoder<List<Integer>> REPEATED_NUMBERS =
      Scalars.list(Scalars.INT);
  private static final TextDecoder<Set<LocalDate>> REPEATED_DATES =
      Scalars.set(Scalars.DATE);
  private static final TextDecoder<List<String>> NAMED_TRACES =
      Scalars.list(Scalars.STRING);

  private final Search search;

  public SearchRoutes(Search search) {
    this.search = search;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/search/paths/{a}/{b}/x/{order}", this::paths),
        Route.get("/search/queries", this::queries),
        Route.get("/search/repeated", this::repeated),
        Route.get("/search/named", this::named));
  }

  /** GET /search/paths/{a}/{b}/x/{order}. */
  private void paths(Exchange exchange) {
    Integer a = exchange.path("a").required(Scalars.INT);
    UUID b = exchange.path("b").required(Scalars.UUID);
    Search.Order order = exchange.path("order").required(OrderCodec.TEXT);
    exchange.rejectIfFaulty();
    String result = search.paths(
        a,
        b,
        order);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /search/queries. */
  private void queries(Exchange exchange) {
    String text = exchange.query("text").required(Scalars.STRING);
    Boolean flag = exchange.query("flag").required(Scalars.BOOLEAN);
    Long number = exchange.query("number").required(Scalars.LONG);
    Float share = exchange.query("share").required(Scalars.FLOAT);
    Double ratio = exchange.query("ratio").required(Scalars.DOUBLE);
    BigDecimal price = exchange.query("price").required(Scalars.DECIMAL);
    LocalDate date = exchange.query("date").required(Scalars.DATE);
    LocalDateTime local = exchange.query("local").required(Scalars.LOCAL_DATE_TIME);
    OffsetDateTime offset = exchange.query("offset").required(Scalars.OFFSET_DATE_TIME);
    Instant instant = exchange.query("instant").required(Scalars.INSTANT);
    Duration duration = exchange.query("duration").required(Scalars.DURATION);
    exchange.rejectIfFaulty();
    String result = search.queries(
        text,
        flag,
        number,
        share,
        ratio,
        price,
        date,
        local,
        offset,
        instant,
        duration);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /search/repeated. */
  private void repeated(Exchange exchange) {
    List<String> words = exchange.query("words").required(REPEATED_WORDS);
    Set<Search.Order> orders = exchange.query("orders").required(REPEATED_ORDERS);
    Optional<List<Integer>> numbers =
        exchange.query("numbers").optional(REPEATED_NUMBERS);
    Set<LocalDate> dates = exchange.query("dates").nullable(REPEATED_DATES);
    exchange.rejectIfFaulty();
    String result = search.repeated(
        words,
        orders,
        numbers,
        dates);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** GET /search/named. */
  private void named(Exchange exchange) {
    Optional<String> kind = exchange.query("class").optional(Scalars.STRING);
    Optional<UUID> requestId = exchange.header("request-id").optional(Scalars.UUID);
    List<String> traces = exchange.header("x-trace").required(NAMED_TRACES);
    Integer limit = exchange.query("limit").nullable(Scalars.INT);
    exchange.rejectIfFaulty();
    String result = search.named(
        kind,
        requestId,
        traces,
        limit);
    exchange.send(200, result, JsonWriter::writeString);
  }
}
