// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.util.List;
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
        Route.get("/items/{kind}", this::shelf));
  }

  /** GET /items/{kind}: A shelf. */
  private void shelf(Exchange exchange) {
    Items.Kind kind = exchange.path("kind").required(KindCodec.TEXT);
    exchange.rejectIfFaulty();
    exchange.send(200, items.shelf(kind), ShelfCodec::write);
  }
}
