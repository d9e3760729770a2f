// Generated from package shop by Jetwright; do not edit.
// Change the interfaces there, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;
import shop.client.shop.runtime.ClientBuilder;
import shop.client.shop.runtime.Transport;

/**
 * Calls The Shop.
 *
 * <p>Everything that a shop needs.
 *
 * <p>And more.
 */
@Generated("dev.jetwright")
public final class ShopClient {
  private final Users users;
  private final Items items;
  private final ItemsV1 itemsV1;
  private final ItemsV2Beta itemsV2Beta;

  private ShopClient(Transport transport) {
    this.users = new Users(transport);
    this.items = new Items(transport);
    this.itemsV1 = new ItemsV1(transport);
    this.itemsV2Beta = new ItemsV2Beta(transport);
  }

  /** Starts a client; it needs to know where the server is. */
  public static ClientBuilder<ShopClient> builder() {
    return new ClientBuilder<>(ShopClient::new);
  }

  /** Who buys. */
  public Users users() {
    return users;
  }

  /** What is sold. */
  public Items items() {
    return items;
  }

  /** What is sold. */
  public ItemsV1 itemsV1() {
    return itemsV1;
  }

  /** What is sold. */
  public ItemsV2Beta itemsV2Beta() {
    return itemsV2Beta;
  }
}
