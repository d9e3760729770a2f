// Generated from shop.ItemRefused by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import javax.annotation.processing.Generated;

/** Writes {@link ItemRefused} as JSON. */
@Generated("dev.jetwright")
final class ItemRefusedCodec {
  static final ErrorType<ItemRefused> ERROR =
      ErrorType.of("ItemRefused", 422, "Item refused", (out, error) -> {});

  private ItemRefusedCodec() {}
}
