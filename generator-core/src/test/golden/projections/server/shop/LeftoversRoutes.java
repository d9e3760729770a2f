// Generated from shop.Leftovers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Leftovers}. */
@Generated("dev.jetwright")
public final class LeftoversRoutes implements Routes {
  private final Leftovers leftovers;

  public LeftoversRoutes(Leftovers leftovers) {
    this.leftovers = leftovers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/leftovers/supplier", this::supplier),
        Route.get("/leftovers/item", this::item));
  }

  /** GET /leftovers/supplier: As the interface says. */
  private void supplier(Exchange exchange) {
    exchange.send(200, leftovers.supplier(), SupplierWithoutNullsCodec::write);
  }

  /** GET /leftovers/item: As the method says. */
  private void item(Exchange exchange) {
    exchange.send(200, leftovers.item(), ItemWithoutDefaultsCodec::write);
  }
}
