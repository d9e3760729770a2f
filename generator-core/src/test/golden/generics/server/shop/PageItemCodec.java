// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@code Catalogue.Page<Catalogue.Item>} as JSON. */
@Generated("dev.jetwright")
final class PageItemCodec {
  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] FIRST = JsonWriter.name("first");

  private PageItemCodec() {}

  static void write(JsonWriter out, Catalogue.Page<Catalogue.Item> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), ItemCodec::write);
    out.name(TOTAL);
    out.writeLong(page.total());
    out.name(FIRST);
    out.writeOptional(page.first(), ItemCodec::write);
    out.endObject();
  }
}
