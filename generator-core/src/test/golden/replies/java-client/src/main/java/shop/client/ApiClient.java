// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/** Calls Golden. */
@Generated("dev.jetwright")
public final class ApiClient {
  private final Items items;

  private ApiClient(Transport transport) {
    this.items = new Items(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ApiClient> builder() {
    return new ClientBuilder<>(ApiClient::new);
  }

  /** Items for sale. */
  public Items items() {
    return items;
  }
}
