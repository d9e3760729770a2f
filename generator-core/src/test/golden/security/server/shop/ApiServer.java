// Generated from shop.Accounts, shop.Lobby by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.ApiDocument;
import dev.jetwright.runtime.JettyServer;
import javax.annotation.processing.Generated;

/** Serves {@link Accounts}, {@link Lobby}. */
@Generated("dev.jetwright")
public final class ApiServer extends JettyServer {
  /** A server of these implementations. */
  public ApiServer(
      Accounts accounts,
      Accounts.Users users,
      Lobby lobby) {
    this(
        accounts,
        lobby,
        new ApiProviders(users));
    components(
        accounts,
        users,
        lobby);
  }

  private ApiServer(
      Accounts accounts,
      Lobby lobby,
      ApiProviders providers) {
    super(
        ApiDocument.of(ApiServer.class, "ApiServer.openapi.json"),
        ApiOperations.ALL,
        new AccountsRoutes(accounts, providers),
        new LobbyRoutes(lobby, providers));
    providers(providers);
  }
}
