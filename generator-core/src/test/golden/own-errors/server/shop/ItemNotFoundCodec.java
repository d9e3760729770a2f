// Generated from shop.ItemNotFound by Jetwright; do not edit.
// Change the exception, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.error.ErrorType;
import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link ItemNotFound} as JSON. */
@Generated("dev.jetwright")
final class ItemNotFoundCodec {
  static final ErrorType<ItemNotFound> ERROR =
      ErrorType.of("ItemNotFound", 404, "No item has this number", ItemNotFoundCodec::write);

  private static final byte[] ITEM_ID = JsonWriter.name("itemId");

  private ItemNotFoundCodec() {}

  private static void write(JsonWriter out, ItemNotFound error) {
    out.name(ITEM_ID);
    out.writeInt(error.itemId);
  }
}
