// Generated from shop.Users, shop.items.Items by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;
import shop.items.Items;

/** Serves {@link Users}, {@link Items}. */
@Generated("dev.jetwright")
public final class ShopServer extends JettyServer {
  /** A server of these implementations. */
  public ShopServer(Users users, Items items) {
    super(
        ApiDocument.of(ShopServer.class, "ShopServer.openapi.json"),
        ShopOperations.ALL,
        new UsersRoutes(users).below("/api"),
        new ItemsRoutes(items).below("/api"),
        new ItemsRoutes(items).below("/api/v1"),
        new ItemsRoutes(items).below("/api/v2-beta"));
    redirectSlashes(false);
    components(users, items);
  }
}
