// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** What is deprecated here and there. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Finds items.
   *
   * <p>{@code GET /items}
   *
   * @param q **Deprecated.** a text
   * @param size **Deprecated.** how large they are
   */
  public List<Item> find(
      Optional<String> q,
      Optional<Size> size,
      Optional<List<Size>> sizes) {
    return transport
        .call("items_find", "GET", "/items")
        .query("q", q.orElse(null))
        .query("item-size", size.map(Size::value).orElse(null))
        .query("sizes", Text.all(sizes.orElse(null), Size::value))
        .receive(Decoder.list(ItemCodec::read));
  }

  /**
   * Finds items.
   *
   * <p>{@code GET /items}, without what is optional
   */
  public List<Item> find() {
    return find(
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Makes an item.
   *
   * <p>{@code POST /items}
   *
   * @param old **Deprecated.**
   * @throws OldFault 410: Something old went wrong.
   */
  public Item create(Item item, Old old) {
    return transport
        .call("create", "POST", "/items")
        .part("item", item, ItemCodec::write)
        .part("old", old, OldCodec::write)
        .error(410, "OldFault", OldFaultCodec::read)
        .receive(ItemCodec::read);
  }

  /**
   * Takes something old.
   *
   * <p>{@code POST /items/old}
   */
  @Deprecated
  public void old(Old old) {
    transport
        .call("old", "POST", "/items/old")
        .body(old, OldCodec::write)
        .send();
  }
}
