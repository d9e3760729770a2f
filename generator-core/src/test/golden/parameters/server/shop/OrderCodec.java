// Generated from shop.Search.Order by Jetwright; do not edit.
// Change the enum, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.text.EnumText;
import javax.annotation.processing.Generated;

/** The texts of {@link Search.Order}. */
@Generated("dev.jetwright")
final class OrderCodec {
  static final EnumText<Search.Order> TEXT = EnumText.of(Search.Order.class)
      .with(Search.Order.NEWEST, "NEWEST")
      .with(Search.Order.CHEAPEST, "CHEAPEST");

  private OrderCodec() {}
}
