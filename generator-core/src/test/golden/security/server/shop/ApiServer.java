// Generated from shop.Accounts by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Accounts}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(Accounts accounts, Accounts.Users users) {
    this(accounts, new ApiProviders(users));
    components(accounts, users);
  }

  private ApiServer(Accounts accounts, ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new AccountsRoutes(accounts, providers));
    providers(providers);
  }
}
