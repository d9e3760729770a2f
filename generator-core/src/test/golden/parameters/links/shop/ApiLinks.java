// Generated from shop.Search by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Link;
import dev.jetwright.runtime.text.Scalars;
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

/** Links to what {@link ApiServer} serves. */
@Generated("dev.jetwright")
public final class ApiLinks {
  private ApiLinks() {}

  /** Links to {@link Search}. */
  public static SearchLinks search() {
    return new SearchLinks();
  }

  /** Links to {@link Search}. */
  public static final class SearchLinks {
    private SearchLinks() {}

    /** GET /search/paths/{a}/{b}/x/{order}. */
    public Link paths(
        int a,
        UUID b,
        Search.Order order) {
      return Link.to("/search/paths/{a}/{b}/x/{order}")
          .with("a", Scalars.INT.encode(a))
          .with("b", Scalars.UUID.encode(b))
          .with("order", OrderCodec.TEXT.encode(order));
    }

    /** GET /search/queries. */
    public Link queries(
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
      return Link.to("/search/queries")
          .query("text", text)
          .query("flag", Scalars.BOOLEAN.encode(flag))
          .query("number", Scalars.LONG.encode(number))
          .query("share", Scalars.FLOAT.encode(share))
          .query("ratio", Scalars.DOUBLE.encode(ratio))
          .query("price", Scalars.DECIMAL.encode(price))
          .query("date", Scalars.DATE.encode(date))
          .query("local", Scalars.LOCAL_DATE_TIME.encode(local))
          .query("offset", Scalars.OFFSET_DATE_TIME.encode(offset))
          .query("instant", Scalars.INSTANT.encode(instant))
          .query("duration", Scalars.DURATION.encode(duration));
    }

    /** GET /search/repeated. */
    public Link repeated(
        List<String> words,
        Set<Search.Order> orders,
        List<Integer> numbers,
        Set<LocalDate> dates) {
      return Link.to("/search/repeated")
          .queries("words", words, Scalars.STRING::encode)
          .queries("orders", orders, OrderCodec.TEXT::encode)
          .queries("numbers", numbers, Scalars.INT::encode)
          .queries("dates", dates, Scalars.DATE::encode);
    }

    /** GET /search/repeated, without what is optional. */
    public Link repeated(List<String> words, Set<Search.Order> orders) {
      return repeated(
          words,
          orders,
          List.of(),
          Set.of());
    }

    /** GET /search/named. */
    public Link named(Optional<String> kind, Optional<Integer> limit) {
      return Link.to("/search/named")
          .query("class", kind, Scalars.STRING::encode)
          .query("limit", limit, Scalars.INT::encode);
    }

    /** GET /search/named, without what is optional. */
    public Link named() {
      return named(Optional.empty(), Optional.empty());
    }
  }
}
