// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client.admin;

import javax.annotation.processing.Generated;
import shop.client.admin.runtime.ClientBuilder;
import shop.client.admin.runtime.Transport;

/**
 * Calls Shop administration.
 *
 * <p>For those who work here.
 */
@Generated("dev.jetwright")
public final class AdminClient {
  private final Users users;

  private AdminClient(Transport transport) {
    this.users = new Users(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<AdminClient> builder() {
    return new ClientBuilder<>(AdminClient::new);
  }

  /** Who buys. */
  public Users users() {
    return users;
  }
}
