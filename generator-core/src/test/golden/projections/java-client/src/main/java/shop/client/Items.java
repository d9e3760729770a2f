// Generated from shop.Items by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Text;
import shop.client.runtime.Transport;

/** What is shown to whom. */
@Generated("dev.jetwright")
public final class Items {
  private final Transport transport;

  Items(Transport transport) {
    this.transport = transport;
  }

  /**
   * Everything.
   *
   * <p>{@code POST /items}
   */
  public Item create(Item item) {
    return transport
        .call("create", "POST", "/items")
        .body(item, ItemCodec::write)
        .receive(ItemCodec::read);
  }

  /**
   * What everybody sees.
   *
   * <p>{@code GET /items/public}
   */
  public Optional<ItemPublic> forAll() {
    return transport
        .call("forAll", "GET", "/items/public")
        .receiveOptional(ItemPublicCodec::read);
  }

  /**
   * What those who work here see: everything.
   *
   * <p>{@code GET /items/internal}
   */
  public Item forUs() {
    return transport
        .call("forUs", "GET", "/items/internal")
        .receive(ItemCodec::read);
  }

  /**
   * Many.
   *
   * <p>{@code GET /items/page}
   */
  public PagePublic<ItemPublic> page() {
    return transport
        .call("page", "GET", "/items/page")
        .receive(PagePublicItemPublicCodec::read);
  }

  /**
   * Many in a map.
   *
   * <p>{@code GET /items/boxes}
   */
  public Map<String, List<Box<ItemPublic>>> boxes() {
    return transport
        .call("boxes", "GET", "/items/boxes")
        .receive(Decoder.map(Text::same, Decoder.list(BoxItemPublicCodec::read)));
  }

  /**
   * Nothing that is hidden from anyone.
   *
   * <p>{@code GET /items/origin}
   */
  public Origin origin() {
    return transport
        .call("origin", "GET", "/items/origin")
        .receive(OriginCodec::read);
  }

  /**
   * Without what is null.
   *
   * <p>{@code GET /items/nulls}
   */
  public ItemWithoutNulls withoutNulls() {
    return transport
        .call("withoutNulls", "GET", "/items/nulls")
        .receive(ItemWithoutNullsCodec::read);
  }

  /**
   * Without what goes without saying.
   *
   * <p>{@code GET /items/defaults}
   */
  public List<ItemWithoutDefaults> withoutDefaults() {
    return transport
        .call("withoutDefaults", "GET", "/items/defaults")
        .receive(Decoder.list(ItemWithoutDefaultsCodec::read));
  }

  /**
   * Both.
   *
   * <p>{@code GET /items/both}
   */
  public ItemPublicWithoutNulls both() {
    return transport
        .call("both", "GET", "/items/both")
        .receive(ItemPublicWithoutNullsCodec::read);
  }
}
