// Generated from shop.Leftovers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.Transport;

/** What is left, without what is null unless it is said otherwise. */
@Generated("dev.jetwright")
public final class Leftovers {
  private final Transport transport;

  Leftovers(Transport transport) {
    this.transport = transport;
  }

  /**
   * As the interface says.
   *
   * <p>{@code GET /leftovers/supplier}
   */
  public SupplierWithoutNulls supplier() {
    return transport
        .call("supplier", "GET", "/leftovers/supplier")
        .receive(SupplierWithoutNullsCodec::read);
  }

  /**
   * As the method says.
   *
   * <p>{@code GET /leftovers/item}
   */
  public ItemWithoutDefaults item() {
    return transport
        .call("item", "GET", "/leftovers/item")
        .receive(ItemWithoutDefaultsCodec::read);
  }
}
