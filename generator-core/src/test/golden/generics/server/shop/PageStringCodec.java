// Generated from shop.Catalogue.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@code Catalogue.Page<String>} as JSON. */
@Generated("dev.jetwright")
final class PageStringCodec {
  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] TOTAL = JsonWriter.name("total");
  private static final byte[] FIRST = JsonWriter.name("first");

  private PageStringCodec() {}

  static void write(JsonWriter out, Catalogue.Page<String> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), JsonWriter::writeString);
    out.name(TOTAL);
    out.writeLong(page.total());
    out.name(FIRST);
    out.writeOptional(page.first(), JsonWriter::writeString);
    out.endObject();
  }
}
