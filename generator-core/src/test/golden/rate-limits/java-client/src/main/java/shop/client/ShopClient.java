// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/**
 * Calls Shop.
 *
 * <p>A shop that many come to.
 */
@Generated("dev.jetwright")
public final class ShopClient {
  private final Sessions sessions;
  private final Items items;

  private ShopClient(Transport transport) {
    this.sessions = new Sessions(transport);
    this.items = new Items(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ShopClient> builder() {
    return new ClientBuilder<>(ShopClient::new);
  }

  /** Who is logged in. */
  public Sessions sessions() {
    return sessions;
  }

  /** Items for sale. */
  public Items items() {
    return items;
  }
}
