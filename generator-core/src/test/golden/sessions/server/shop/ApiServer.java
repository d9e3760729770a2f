// Generated from shop.Carts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Carts}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Carts carts, Customers customers) {
    this(carts, new ApiProviders(customers));
    components(carts, customers);
  }

  private ApiServer(Carts carts, ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new CartsRoutes(carts, providers));
    providers(providers);
  }
}
