// Generated from shop.Wide by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Wide}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Wide wide) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new WideRoutes(wide));
    components(wide);
  }
}
