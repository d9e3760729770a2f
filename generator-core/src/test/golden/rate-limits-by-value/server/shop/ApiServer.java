// Generated from shop.Reports by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Reports}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(
      Reports reports,
      Reports.Accounts accounts,
      Reports.Ledgers ledgers,
      Reports.Proxy proxy,
      Reports.Tenants tenants) {
    this(reports, new ApiProviders(accounts, ledgers, proxy, tenants));
    components(
        reports,
        accounts,
        ledgers,
        proxy,
        tenants);
  }

  private ApiServer(Reports reports, ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new ReportsRoutes(reports, providers));
    providers(providers);
  }
}
