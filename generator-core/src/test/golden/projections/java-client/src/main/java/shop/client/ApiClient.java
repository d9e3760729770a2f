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
  private final Leftovers leftovers;

  private ApiClient(Transport transport) {
    this.items = new Items(transport);
    this.leftovers = new Leftovers(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ApiClient> builder() {
    return new ClientBuilder<>(ApiClient::new);
  }

  /** What is shown to whom. */
  public Items items() {
    return items;
  }

  /** What is left, without what is null unless it is said otherwise. */
  public Leftovers leftovers() {
    return leftovers;
  }
}
