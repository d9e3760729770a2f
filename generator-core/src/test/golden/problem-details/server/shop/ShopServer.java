// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Items}. */
@Generated("dev.jetwright")
public final class ShopServer extends JettyServer {
  /** A server of these implementations. */
  public ShopServer(Items items) {
    super(
        ApiDocument.of(ShopServer.class, "ShopServer.openapi.json"),
        ShopOperations.ALL,
        new ItemsRoutes(items));
    problems("https://shop.example/problems/");
    components(items);
  }
}
