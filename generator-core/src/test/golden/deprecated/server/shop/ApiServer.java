// Generated from shop.Items, shop.Relics by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Items}, {@link Relics}. */
@Generated("dev.jetwright")
@SuppressWarnings({"deprecation", "removal"})
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Items items, Relics relics) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new ItemsRoutes(items),
        new RelicsRoutes(relics));
    components(items, relics);
  }
}
