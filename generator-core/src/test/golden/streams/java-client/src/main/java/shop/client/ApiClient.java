// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/** Calls Golden. */
@Generated("dev.jetwright")
public final class ApiClient {
  private final Prices prices;

  private ApiClient(Transport transport) {
    this.prices = new Prices(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ApiClient> builder() {
    return new ClientBuilder<>(ApiClient::new);
  }

  /** Prices as they change. */
  public Prices prices() {
    return prices;
  }
}
