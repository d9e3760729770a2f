// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** Routes requests to {@link Orders}. */
@Generated("dev.jetwright")
public final class OrdersRoutes implements Routes {
  private final Orders orders;
  private final ApiProviders providers;

  public OrdersRoutes(Orders orders, ApiProviders providers) {
    this.orders = orders;
    this.providers = providers;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/orders", this::mine),
        Route.get("/orders/{id}", this::find),
        Route.post("/orders", this::place),
        Route.delete("/orders/{id}", this::cancel));
  }

  /** GET /orders: Lists the orders of a customer. */
  private void mine(Exchange exchange) {
    Optional<String> q = exchange.query("q").optional(Scalars.STRING);
    String xCustomer = exchange.header("x-customer").required(Scalars.STRING);
    String currentQ = exchange.query("q").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Clock clock = providers.clock();
      providers.check(clock);
      Orders.Customer customer = providers.current(
          xCustomer,
          currentQ,
          clock);
      exchange.send(200, orders.mine(q, customer), OrdersRoutes::writeMineResult);
    } catch (Orders.Stranger error) {
      exchange.send(StrangerCodec.ERROR, error);
    }
  }

  /** GET /orders/{id}. */
  private void find(Exchange exchange) {
    Long id = exchange.path("id").required(Scalars.LONG);
    String xCustomer = exchange.header("x-customer").required(Scalars.STRING);
    String q = exchange.query("q").required(Scalars.STRING);
    Optional<Integer> offset = exchange.query("offset").optional(Scalars.INT);
    Optional<Integer> limit = exchange.query("limit").optional(Scalars.INT);
    exchange.rejectIfFaulty();
    try {
      Clock clock = providers.clock();
      providers.check(clock);
      Orders.Customer customer = providers.current(
          xCustomer,
          q,
          clock);
      Orders.Page page = providers.page(offset, limit);
      Orders.Order result = orders.find(
          id,
          customer,
          page);
      exchange.send(200, result, OrderCodec::write);
    } catch (Orders.Stranger error) {
      exchange.send(StrangerCodec.ERROR, error);
    }
  }

  /** POST /orders. */
  private void place(Exchange exchange) throws IOException {
    Orders.Order order = exchange.body().required(OrderCodec::read);
    String xCustomer = exchange.header("x-customer").required(Scalars.STRING);
    String q = exchange.query("q").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Clock clock = providers.clock();
      providers.check(clock);
      Orders.Customer customer = providers.current(
          xCustomer,
          q,
          clock);
      exchange.send(201, orders.place(order, customer), OrderCodec::write);
    } catch (Orders.SoldOut error) {
      exchange.send(SoldOutCodec.ERROR, error);
    } catch (Orders.Stranger error) {
      exchange.send(StrangerCodec.ERROR, error);
    }
  }

  /** DELETE /orders/{id}. */
  private void cancel(Exchange exchange) {
    Long id = exchange.path("id").required(Scalars.LONG);
    String xCustomer = exchange.header("x-customer").required(Scalars.STRING);
    String q = exchange.query("q").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Clock clock = providers.clock();
      providers.check(clock);
      Orders.Customer customer = providers.current(
          xCustomer,
          q,
          clock);
      providers.staff(id, customer);
      orders.cancel(id);
      exchange.send(204);
    } catch (Orders.Stranger error) {
      exchange.send(StrangerCodec.ERROR, error);
    }
  }

  private static void writeMineResult(JsonWriter out, List<Orders.Order> value) {
    out.writeArray(value, OrderCodec::write);
  }
}
