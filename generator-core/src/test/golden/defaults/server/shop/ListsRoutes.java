// Generated from shop.Lists by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import dev.jetwright.runtime.text.TextDecoder;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Lists}. */
@Generated("dev.jetwright")
public final class ListsRoutes implements Routes {
  private static final TextDecoder<List<String>> LIST_WORDS =
      Scalars.list(Scalars.STRING);
  private static final TextDecoder<Set<Condition>> LIST_CONDITIONS =
      Scalars.set(ConditionCodec.TEXT);
  private static final TextDecoder<List<Integer>> LIST_IDS =
      Scalars.list(Scalars.INT);
  private static final BigDecimal LIST_PRICE_DEFAULT =
      new BigDecimal("1.10");
  private static final LocalDate LIST_SINCE_DEFAULT =
      LocalDate.parse("2026-11-22");
  private static final Duration LIST_WITHIN_DEFAULT =
      Duration.parse("PT1M30S");
  private static final List<String> LIST_WORDS_DEFAULT =
      List.of("a", "say \"b\"");
  private static final Set<Condition> LIST_CONDITIONS_DEFAULT =
      Collections.unmodifiableSet(new LinkedHashSet<>(List.of(Condition.USED, Condition.NEW)));

  private final Lists lists;

  public ListsRoutes(Lists lists) {
    this.lists = lists;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/lists", this::list),
        Route.post("/lists", this::save));
  }

  /** GET /lists. */
  private void list(Exchange exchange) {
    Integer limit = exchange.query("limit").withDefault(20, Scalars.INT);
    Long after = exchange.query("after").withDefault(-1L, Scalars.LONG);
    Float share = exchange.query("share").withDefault(0.5f, Scalars.FLOAT);
    BigDecimal price = exchange.query("price").withDefault(LIST_PRICE_DEFAULT, Scalars.DECIMAL);
    LocalDate since = exchange.query("since").withDefault(LIST_SINCE_DEFAULT, Scalars.DATE);
    Duration within = exchange.query("within").withDefault(LIST_WITHIN_DEFAULT, Scalars.DURATION);
    Condition condition =
        exchange.query("condition").withDefault(Condition.NEW, ConditionCodec.TEXT);
    List<String> words = exchange.query("words").withDefault(LIST_WORDS_DEFAULT, LIST_WORDS);
    Set<Condition> conditions =
        exchange.query("conditions").withDefault(LIST_CONDITIONS_DEFAULT, LIST_CONDITIONS);
    List<Integer> ids = exchange.query("ids").withDefault(List.of(), LIST_IDS);
    Boolean verbose = exchange.header("verbose").withDefault(true, Scalars.BOOLEAN);
    exchange.rejectIfFaulty();
    String result = lists.list(
        limit,
        after,
        share,
        price,
        since,
        within,
        condition,
        words,
        conditions,
        ids,
        verbose);
    exchange.send(200, result, JsonWriter::writeString);
  }

  /** POST /lists. */
  private void save(Exchange exchange) throws IOException {
    Settings settings = exchange.body().required(SettingsCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, lists.save(settings), SettingsCodec::write);
  }
}
