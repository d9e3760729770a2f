// Generated from shop.Carts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Carts}. */
@Generated("dev.jetwright")
public final class CartsRoutes implements Routes {
  private final Carts carts;

  public CartsRoutes(Carts carts) {
    this.carts = carts;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/carts", this::list));
  }

  /** GET /carts: Lists carts. */
  private void list(Exchange exchange) {
    exchange.send(200, carts.list(), JsonWriter::writeString);
  }
}
