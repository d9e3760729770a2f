// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * {@code GET /items/{itemId}}
   *
   * @throws ItemNotFound 404: No item has this number.
   * @throws ItemMoved 404
   */
  public Optional<String> find(int itemId) {
    return transport
        .call("find", "GET", "/items/{itemId}")
        .path("itemId", Text.of(itemId))
        .error(404, "https://shop.example/problems/ItemNotFound", ItemNotFoundCodec::read)
        .error(404, "https://shop.example/problems/ItemMoved", ItemMoved::new)
        .receiveOptional(JsonReader::readString);
  }

  /**
   * {@code POST /items}
   *
   * @throws ItemRefused 422
   */
  public String create(Item item) {
    return transport
        .call("create", "POST", "/items")
        .body(item, ItemCodec::write)
        .error(422, "https://shop.example/problems/ItemRefused", ItemRefused::new)
        .receive(JsonReader::readString);
  }

  /** {@code GET /items} */
  public String list() {
    return transport
        .call("list", "GET", "/items")
        .receive(JsonReader::readString);
  }
}
