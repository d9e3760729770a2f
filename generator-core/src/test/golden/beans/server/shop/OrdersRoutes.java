// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

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
        Route.post("/orders", this::order),
        Route.post("/orders/points", this::point),
        Route.post("/orders/prices", this::price),
        Route.get("/orders/status", this::status));
  }

  /** POST /orders: Sends an order back. */
  private void order(Exchange exchange) throws IOException {
    Orders.Order order = exchange.body().required(OrderCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.order(order), OrderCodec::write);
  }

  /** POST /orders/points: Sends a point back. */
  private void point(Exchange exchange) throws IOException {
    Orders.Point point = exchange.body().required(PointCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.point(point), PointCodec::write);
  }

  /** POST /orders/prices: Sends a price back. */
  private void price(Exchange exchange) throws IOException {
    Orders.Price price = exchange.body().required(PriceCodec::read);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.price(price), PriceCodec::write);
  }

  /** GET /orders/status: What is only answered needs no constructor. */
  private void status(Exchange exchange) {
    exchange.send(200, orders.status(), StatusCodec::write);
  }
}
