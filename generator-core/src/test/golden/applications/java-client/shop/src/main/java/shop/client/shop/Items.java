// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;
import shop.client.shop.runtime.Transport;

/** What is sold. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds an item.
   *
   * <p>{@code GET /api/items/{id}}
   */
  public Item find(String id) {
    return transport
        .call("items_find", "GET", "/api/items/{id}")
        .path("id", id)
        .receive(ItemCodec::read);
  }

  /**
   * Has a name of its own.
   *
   * <p>{@code PUT /api/items/{id}}
   */
  public Item change(String id, Item item) {
    return transport
        .call("items_changeItem", "PUT", "/api/items/{id}")
        .path("id", id)
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }
}
