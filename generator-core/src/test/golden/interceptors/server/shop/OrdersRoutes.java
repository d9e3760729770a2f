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
  private final Audit audit;
  private final Caching caching;
  private final Idempotency idempotency;
  private final Timing timing;
  private final Tracing tracing;

  public OrdersRoutes(
      Orders orders,
      Audit audit,
      Caching caching,
      Idempotency idempotency,
      Timing timing,
      Tracing tracing) {
    this.orders = orders;
    this.audit = audit;
    this.caching = caching;
    this.idempotency = idempotency;
    this.timing = timing;
    this.tracing = tracing;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.post("/orders", this::place).interceptedBy(audit, tracing, timing, idempotency),
        Route.post("/orders/{id}/cancellation", this::cancel).interceptedBy(audit, tracing, timing),
        Route.get("/orders", this::search).interceptedBy(audit, tracing, timing, caching, idempotency));
  }

  /** POST /orders: Places an order. */
  private void place(Exchange exchange) {
    String goods = exchange.query("goods").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.place(goods), JsonWriter::writeString);
  }

  /** POST /orders/{id}/cancellation: Cancels an order. */
  private void cancel(Exchange exchange) {
    Long id = exchange.path("id").required(Scalars.LONG);
    exchange.rejectIfFaulty();
    orders.cancel(id);
    exchange.send(204);
  }

  /** GET /orders: Finds some. */
  private void search(Exchange exchange) {
    String text = exchange.query("text").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.search(text), JsonWriter::writeString);
  }
}
