// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Orders}. */
@Generated("dev.jetwright")
public final class OrdersRoutes implements Routes {
  private final Orders orders;
  private final ShopProviders providers;

  public OrdersRoutes(Orders orders, ShopProviders providers) {
    this.orders = orders;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/orders", this::all),
        Route.post("/orders", this::clear),
        Route.get("/orders/raw", this::raw));
  }

  /** GET /orders. */
  private void all(Exchange exchange) {
    String xUser = exchange.header("x-user").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    providers.doorCheck();
    providers.note(exchange.context().operation(), xUser);
    providers.hasRoleCheck(
        "seller",
        Orders.Level.LOW,
        xUser);
    exchange.send(200, orders.all(), JsonWriter::writeString);
  }

  /** POST /orders. */
  private void clear(Exchange exchange) {
    String xUser = exchange.header("x-user").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    providers.doorCheck();
    providers.note(exchange.context().operation(), xUser);
    providers.hasRoleCheck(
        "seller",
        Orders.Level.LOW,
        xUser);
    providers.hasRoleCheck(
        "admin",
        Orders.Level.HIGH,
        xUser);
    orders.clear(exchange.context());
    exchange.send(204);
  }

  /** GET /orders/raw. */
  private void raw(Exchange exchange) {
    String xUser = exchange.header("x-user").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    providers.doorCheck();
    providers.note(exchange.context().operation(), xUser);
    providers.hasRoleCheck(
        "seller",
        Orders.Level.LOW,
        xUser);
    exchange.raw(orders::raw);
  }
}
