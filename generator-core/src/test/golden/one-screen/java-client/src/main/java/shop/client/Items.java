// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** Items for sale. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds an item.
   *
   * <p>{@code GET /items/{itemId}}
   *
   * @param itemId the item's number
   * @param q a remark to echo
   * @throws ItemNotFound 404: There is no such item.
   */
  public Item find(int itemId, Optional<String> q) {
    return transport
        .call("find", "GET", "/items/{itemId}")
        .path("itemId", Text.of(itemId))
        .query("q", q.orElse(null))
        .error(404, "ItemNotFound", ItemNotFound::new)
        .receive(ItemCodec::read);
  }

  /**
   * Finds an item.
   *
   * <p>{@code GET /items/{itemId}}, without {@code q}
   *
   * @param itemId the item's number
   * @throws ItemNotFound 404: There is no such item.
   */
  public Item find(int itemId) {
    return find(itemId, Optional.empty());
  }

  /**
   * Puts an item on sale.
   *
   * <p>{@code POST /items}
   */
  public Item create(Item item) {
    return transport
        .call("create", "POST", "/items")
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }
}
