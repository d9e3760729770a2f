// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.sql.SQLException;
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
        Route.get("/orders/{id}", this::find),
        Route.post("/orders", this::place));
  }

  /** GET /orders/{id}: Finds an order. */
  private void find(Exchange exchange) throws IOException, NotOurs {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    exchange.send(200, orders.find(id), JsonWriter::writeString);
  }

  /** POST /orders: Places an order. */
  private void place(Exchange exchange) throws SQLException {
    String item = exchange.query("item").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, orders.place(item), JsonWriter::writeString);
    } catch (SoldOut error) {
      exchange.send(SoldOutCodec.ERROR, error);
    }
  }
}
