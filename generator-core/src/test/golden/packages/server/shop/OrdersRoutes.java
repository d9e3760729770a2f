// Generated from shop.orders.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;
import shop.orders.Orders;

/** Routes requests to {@link Orders}. */
@Generated("dev.jetwright")
public final class OrdersRoutes implements Routes {
  private final Orders orders;

  public OrdersRoutes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/orders", this::create),
        Route.get("/orders/words", this::words),
        Route.get("/orders", this::all));
  }

  /** POST /orders. */
  private void create(Exchange exchange) throws IOException {
    Orders.Order order = exchange.body().required(OrderCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.create(order), OrderCodec::write);
  }

  /** GET /orders/words. */
  private void words(Exchange exchange) {
    exchange.send(200, orders.words(), ListCodec::write);
  }

  /** GET /orders: Lists all. */
  private void all(Exchange exchange) {
    exchange.send(200, orders.all(), OrdersRoutes::writeAllResult);
  }

  private static void writeAllResult(JsonWriter out, List<Orders.Order> value) {
    out.writeArray(value, OrderCodec::write);
  }
}
