// Generated from shop.Search by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

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
import shop.client.runtime.JsonReader;
import shop.client.runtime.Nullable;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Search {
  private final Transport transport;

  Search(Transport transport) {
    this.transport = transport;
  }

  /** {@code GET /search/paths/{a}/{b}/x/{order}} */
  public String paths(
      int a,
      UUID b,
      Order order) {
    return transport
        .call("paths", "GET", "/search/paths/{a}/{b}/x/{order}")
        .path("a", Text.of(a))
        .path("b", Text.of(b))
        .path("order", order.value())
        .receive(JsonReader::readString);
  }

  /** {@code GET /search/queries} */
  public String queries(
      String text,
      boolean flag,
      long number,
      float share,
      double ratio,
      BigDecimal price,
      LocalDate date,
      LocalDateTime local,
      OffsetDateTime offset,
      Instant instant,
      Duration duration) {
    return transport
        .call("queries", "GET", "/search/queries")
        .query("text", text)
        .query("flag", Text.of(flag))
        .query("number", Text.of(number))
        .query("share", Text.of(share))
        .query("ratio", Text.of(ratio))
        .query("price", Text.of(price))
        .query("date", Text.of(date))
        .query("local", Text.of(local))
        .query("offset", Text.of(offset))
        .query("instant", Text.of(instant))
        .query("duration", Text.of(duration))
        .receive(JsonReader::readString);
  }

  /** {@code GET /search/repeated} */
  public String repeated(
      List<String> words,
      Set<Order> orders,
      Optional<List<Integer>> numbers,
      @Nullable Set<LocalDate> dates) {
    return transport
        .call("repeated", "GET", "/search/repeated")
        .query("words", words)
        .query("orders", Text.all(orders, Order::value))
        .query("numbers", Text.all(numbers.orElse(null), Text::of))
        .query("dates", Text.all(dates, Text::of))
        .receive(JsonReader::readString);
  }

  /** {@code GET /search/repeated}, without {@code numbers} and {@code dates} */
  public String repeated(List<String> words, Set<Order> orders) {
    return repeated(
        words,
        orders,
        Optional.empty(),
        null);
  }

  /** {@code GET /search/named} */
  public String named(
      Optional<String> kind,
      Optional<UUID> requestId,
      List<String> traces,
      @Nullable Integer limit) {
    return transport
        .call("named", "GET", "/search/named")
        .query("class", kind.orElse(null))
        .header("request-id", requestId.map(Text::of).orElse(null))
        .header("x-trace", traces)
        .query("limit", limit == null ? null : Text.of(limit))
        .receive(JsonReader::readString);
  }

  /** {@code GET /search/named}, without what is optional */
  public String named(List<String> traces) {
    return named(
        Optional.empty(),
        Optional.empty(),
        traces,
        null);
  }
}
