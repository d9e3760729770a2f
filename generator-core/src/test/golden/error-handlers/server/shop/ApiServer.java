// Generated from shop.Carts, shop.Orders by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Carts}, {@link Orders}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(
      Carts carts,
      Failures failures,
      OrderFailures orderFailures,
      Orders orders) {
    this(
        carts,
        orders,
        new ApiFailures(failures, orderFailures));
    components(
        carts,
        failures,
        orderFailures,
        orders);
  }

  private ApiServer(
      Carts carts,
      Orders orders,
      ApiFailures failures_) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new CartsRoutes(carts).handledBy(failures_::carts),
        new OrdersRoutes(orders).handledBy(failures_::orders));
  }
}
