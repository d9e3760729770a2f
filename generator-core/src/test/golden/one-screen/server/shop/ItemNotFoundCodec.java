// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link ItemNotFound} as JSON. */
@Generated("dev.jetwright")
final class ItemNotFoundCodec {
  static final ErrorType<ItemNotFound> ERROR =
      ErrorType.of("ItemNotFound", 404, "There is no such item", (out, error) -> {});

  private ItemNotFoundCodec() {}
}
