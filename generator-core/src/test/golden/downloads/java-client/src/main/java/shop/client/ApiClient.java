// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.ClientBuilder;
import shop.client.runtime.Transport;

/** Calls Golden. */
@Generated("dev.jetwright")
public final class ApiClient {
  private final Papers papers;

  private ApiClient(Transport transport) {
    this.papers = new Papers(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ApiClient> builder() {
    return new ClientBuilder<>(ApiClient::new);
  }

  /** Papers, and what is known of them. */
  public Papers papers() {
    return papers;
  }
}
