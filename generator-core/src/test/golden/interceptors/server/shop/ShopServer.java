// Generated from shop.Carts, shop.Orders by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Carts}, {@link Orders}. */
@Generated("dev.jetwright")
public final class ShopServer extends JettyServer {
  /** A server of these implementations. */
  public ShopServer(
      Audit audit,
      Caching caching,
      Carts carts,
      Idempotency idempotency,
      Orders orders,
      Timing timing,
      Tracing tracing) {
    super(
        ApiDocument.of(ShopServer.class, "ShopServer.openapi.json"),
        ShopOperations.ALL,
        new CartsRoutes(carts).interceptedBy(timing),
        new OrdersRoutes(orders, audit, caching, idempotency, timing, tracing).interceptedBy(timing));
    components(
        audit,
        caching,
        carts,
        idempotency,
        orders,
        timing,
        tracing);
  }
}
