// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client.shop;

import javax.annotation.processing.Generated;
import shop.client.shop.runtime.Transport;

/** What is sold. */
@Generated("dev.jetwright")
public final class ItemsV1 {
  private final Transport transport;

  ItemsV1(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds an item.
   *
   * <p>{@code GET /api/v1/items/{id}}
   */
  public Item find(String id) {
    return transport
        .call("itemsV1_find", "GET", "/api/v1/items/{id}")
        .path("id", id)
        .receive(ItemCodec::read);
  }

  /**
   * Has a name of its own.
   *
   * <p>{@code PUT /api/v1/items/{id}}
   */
  public Item change(String id, Item item) {
    return transport
        .call("itemsV1_changeItem", "PUT", "/api/v1/items/{id}")
        .path("id", id)
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }
}
