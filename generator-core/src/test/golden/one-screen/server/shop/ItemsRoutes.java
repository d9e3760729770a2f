// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Items}. */
@Generated("dev.jetwright")
public final class ItemsRoutes implements Routes {
  private final Items items;

  public ItemsRoutes(Items items) {
    this.items = items;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/items/{itemId}", this::find),
        Route.post("/items", this::create));
  }

  /** GET /items/{itemId}: Finds an item. */
  private void find(Exchange exchange) {
    Integer itemId = exchange.path("itemId").required(Scalars.INT);
    Optional<String> q = exchange.query("q").optional(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, items.find(itemId, q), ItemCodec::write);
    } catch (ItemNotFound error) {
      exchange.send(ItemNotFoundCodec.ERROR, error);
    }
  }

  /** POST /items: Puts an item on sale. */
  private void create(Exchange exchange) throws IOException {
    Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(201, items.create(item), ItemCodec::write);
  }
}
