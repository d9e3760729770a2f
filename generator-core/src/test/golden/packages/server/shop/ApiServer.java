// Generated from shop.orders.Orders, shop.stock.Stocks by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;
import shop.orders.Orders;
import shop.stock.Stocks;

/** Serves {@link Orders}, {@link Stocks}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Orders orders, Stocks stocks) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new OrdersRoutes(orders),
        new StocksRoutes(stocks));
    components(orders, stocks);
  }
}
