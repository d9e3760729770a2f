// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.limit.Quota;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.items.Item;
import shop.items.Items;
import shop.items.TooOften;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private static final Quota PER_SECOND =
      Quota.of("per-second", 10, 1);
  private static final Quota SHARED_X_API_KEY_PER_7_DAYS =
      Quota.of("shared-x-api-key-per-7-days", 100_000, 604_800)
          .byHeader("X-Api-Key")
          .sharedBy("shop.items.Items");
  private static final Quota PER_2_MINUTES =
      Quota.of("per-2-minutes", 3, 120);
  private static final Quota PURCHASES =
      Quota.of("purchases", 1, 1).byHeader("X-Buyer");
  private static final Quota PER_MINUTE =
      Quota.of("per-minute", 50, 60);

  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items/{id}", this::find)
            .limited(PER_SECOND, SHARED_X_API_KEY_PER_7_DAYS),
        Route.get("/items/search", this::search).nonBlocking()
            .limited(PER_2_MINUTES, SHARED_X_API_KEY_PER_7_DAYS),
        Route.post("/items", this::sell).timeout(2000, 503)
            .limited(PURCHASES, SHARED_X_API_KEY_PER_7_DAYS),
        Route.get("/items", this::list)
            .limited(PER_MINUTE, SHARED_X_API_KEY_PER_7_DAYS));
  }

  /** GET /items/{id}: Finds an item, within the limits of its interface. */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, items.find(id), ItemCodec::write);
    } catch (TooOften error) {
      exchange.send(TooOftenCodec.ERROR, error);
    }
  }

  /** GET /items/search: Searches. */
  private void search(Exchange exchange) {
    String q = exchange.query("q").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, items.search(q), ItemCodec::write);
  }

  /** POST /items: Sells. */
  private void sell(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.sell(item), ItemCodec::write);
  }

  /** GET /items: Lists it, as often as what extends this says. */
  private void list(Exchange exchange) {
    exchange.send(200, items.list(), ItemsRoutes::writeListResult);
  }

  private static void writeListResult(JsonWriter out, List<Item> value) {
    out.writeArray(value, ItemCodec::write);
  }
}
