// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.ApiException;
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

  /** The body of an error that no operation declares; empty if it has another. */
  public static Optional<ShopError> errorBody(ApiException error) {
    return error.read(ShopErrorCodec::read);
  }

  public Items items() {
    return items;
  }
}
