// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/** Calls Shop. */
@Generated("dev.jetwright")
public final class ShopClient {
  private final Items items;

  private ShopClient(Transport transport) {
    this.items = new Items(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ShopClient> builder() {
    return new ClientBuilder<>(ShopClient::new);
  }

  public Items items() {
    return items;
  }
}
