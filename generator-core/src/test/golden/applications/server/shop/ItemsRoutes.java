// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.items.Items;

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
        Route.get("/items/{id}", this::find),
        Route.put("/items/{id}", this::change));
  }

  /** GET /items/{id}: Finds an item. */
  private void find(Exchange exchange) {
    String id = exchange.path("id").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, items.find(id), ItemCodec::write);
  }

  /** PUT /items/{id}: Has a name of its own. */
  private void change(Exchange exchange) throws IOException {
    String id = exchange.path("id").required(Scalars.STRING);
    Items.Item item = exchange.body().required(ItemCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, items.change(id, item), ItemCodec::write);
  }
}
