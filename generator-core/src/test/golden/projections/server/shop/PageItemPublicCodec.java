// Generated from shop.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@code Page<Item>} as JSON. */
@Generated("dev.jetwright")
final class PageItemPublicCodec {
  private static final byte[] ITEMS = JsonWriter.name("items");

  private PageItemPublicCodec() {}

  static void write(JsonWriter out, Page<Item> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), ItemPublicCodec::write);
    out.endObject();
  }
}
