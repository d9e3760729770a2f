// Generated from shop.Orders by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Orders}. */
@Generated("dev.jetwright")
public final class ShopServer extends JettyServer {
  /** A server of these implementations. */
  public ShopServer(
      Audited.Audit audit,
      Orders orders,
      Orders.Door door,
      Orders.HasRole hasRole) {
    this(orders, new ShopProviders(audit, door, hasRole));
    components(
        audit,
        orders,
        door,
        hasRole);
  }

  private ShopServer(Orders orders, ShopProviders providers) {
    super(
        ApiDocument.of(ShopServer.class, "ShopServer.openapi.json"),
        ShopOperations.ALL,
        new OrdersRoutes(orders, providers));
    providers(providers);
  }
}
