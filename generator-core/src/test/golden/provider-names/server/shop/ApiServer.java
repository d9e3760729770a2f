// Generated from shop.Machines by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Machines}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Machines machines, Machines.Making making) {
    this(machines, new ApiProviders(making));
    components(machines, making);
  }

  private ApiServer(Machines machines, ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new MachinesRoutes(machines, providers));
    providers(providers);
  }
}
