// Generated from shop.items.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
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
   * Finds an item, within the limits of its interface.
   *
   * <p>{@code GET /items/{id}}
   *
   * @throws TooOften 429: An item that is looked at too often.
   */
  public Item find(int id) {
    return transport
        .call("find", "GET", "/items/{id}")
        .path("id", Text.of(id))
        .error(429, "TooOften", TooOften::new)
        .receive(ItemCodec::read);
  }

  /**
   * Searches.
   *
   * <p>{@code GET /items/search}
   */
  public Item search(String q) {
    return transport
        .call("search", "GET", "/items/search")
        .query("q", q)
        .receive(ItemCodec::read);
  }

  /**
   * Sells.
   *
   * <p>{@code POST /items}
   */
  public Item sell(Item item) {
    return transport
        .call("sell", "POST", "/items")
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /**
   * Lists it, as often as what extends this says.
   *
   * <p>{@code GET /items}
   */
  public List<Item> list() {
    return transport
        .call("list", "GET", "/items")
        .receive(Decoder.list(ItemCodec::read));
  }
}
