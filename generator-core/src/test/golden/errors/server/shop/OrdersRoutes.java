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

  public OrdersRoutes(Orders orders) {
    this.orders = orders;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/orders/{id}", this::find),
        Route.delete("/orders/{id}", this::cancel));
  }

  /** GET /orders/{id}. */
  private void find(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      exchange.send(200, orders.find(id), JsonWriter::writeString);
    } catch (OrderNotFound error) {
      exchange.send(OrderNotFoundCodec.ERROR, error);
    } catch (Overdue error) {
      exchange.send(OverdueCodec.ERROR, error);
    } catch (OrderGone error) {
      exchange.send(OrderGoneCodec.ERROR, error);
    } catch (OrderFault error) {
      exchange.send(OrderFaultCodec.ERROR, error);
    }
  }

  /** DELETE /orders/{id}. */
  private void cancel(Exchange exchange) {
    Integer id = exchange.path("id").required(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      orders.cancel(id);
      exchange.send(204);
    } catch (OrderGone error) {
      exchange.send(OrderGoneCodec.ERROR, error);
    }
  }
}
