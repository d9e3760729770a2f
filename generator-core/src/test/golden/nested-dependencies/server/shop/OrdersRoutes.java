// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.Scoped;
import dev.jetwright.runtime.Exchange;
import dev.jetwright.runtime.Route;
import dev.jetwright.runtime.Routes;
import dev.jetwright.runtime.text.Scalars;
import java.io.IOException;
import java.util.List;
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
        Route.post("/orders", this::place));
  }

  /** POST /orders: Places an order: five providers, one in the other, two of them to be closed. */
  private void place(Exchange exchange) throws IOException {
    Orders.Order order = exchange.body().required(OrderCodec::read);
    String xCustomer = exchange.header("x-customer").required(Scalars.STRING);
    exchange.rejectIfFaulty();
    try {
      Orders.Settings settings = providers.settings();
      Scoped<Orders.Connection> connection = exchange.open(providers.connection(settings));
      try {
        Scoped<Orders.Transaction> transaction = exchange.open(providers.transaction(connection.value()));
        try {
          Orders.Customer customer = providers.customer(xCustomer, transaction.value());
          Orders.Cart cart = providers.cart(customer, transaction.value());
          exchange.send(201, orders.place(order, cart), OrderCodec::write);
        } catch (Throwable error) {
          exchange.fail(transaction, error);
          throw error;
        } finally {
          exchange.close(transaction);
        }
      } catch (Throwable error) {
        exchange.fail(connection, error);
        throw error;
      } finally {
        exchange.close(connection);
      }
    } catch (Orders.SoldOut error) {
      exchange.send(SoldOutCodec.ERROR, error);
    } catch (Orders.Down error) {
      exchange.send(DownCodec.ERROR, error);
    } catch (Orders.Stranger error) {
      exchange.send(StrangerCodec.ERROR, error);
    }
  }
}
