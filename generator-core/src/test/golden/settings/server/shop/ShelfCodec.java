// Generated from shop.Items.Shelf by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Items.Shelf} as JSON. */
@Generated("dev.jetwright")
final class ShelfCodec {
  private static final byte[] NAME = JsonWriter.name("name");

  private ShelfCodec() {}

  static void write(JsonWriter out, Items.Shelf shelf) {
    out.beginObject();
    out.name(NAME);
    out.writeString(shelf.name());
    out.endObject();
  }
}
