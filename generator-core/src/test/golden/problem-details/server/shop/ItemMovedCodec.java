// Generated from shop.ItemMoved by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link ItemMoved} as JSON. */
@Generated("dev.jetwright")
final class ItemMovedCodec {
  static final ErrorType<ItemMoved> ERROR =
      ErrorType.of("ItemMoved", 404, "Item moved", (out, error) -> {});

  private ItemMovedCodec() {}
}
