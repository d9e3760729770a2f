// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Orders}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(
      Orders orders,
      Orders.Customers customers,
      Orders.Database database) {
    this(orders, new ApiProviders(customers, database));
    components(
        orders,
        customers,
        database);
  }

  private ApiServer(Orders orders, ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new OrdersRoutes(orders, providers));
    providers(providers);
  }
}
