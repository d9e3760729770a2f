// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/** Calls Golden. */
@Generated("dev.jetwright")
public final class ApiClient {
  private final Accounts accounts;
  private final Lobby lobby;

  private ApiClient(Transport transport) {
    this.accounts = new Accounts(transport);
    this.lobby = new Lobby(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ApiClient> builder() {
    return new ClientBuilder<>(ApiClient::new);
  }

  /** Accounts of users. */
  public Accounts accounts() {
    return accounts;
  }

  /** Public for the application, and guarded by itself. */
  public Lobby lobby() {
    return lobby;
  }
}
