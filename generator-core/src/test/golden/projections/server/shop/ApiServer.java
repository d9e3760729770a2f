// Generated from shop.Items, shop.Leftovers by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Items}, {@link Leftovers}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Items items, Leftovers leftovers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new ItemsRoutes(items),
        new LeftoversRoutes(leftovers));
    components(items, leftovers);
  }
}
