// Generated from shop.Box by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@code Box<Item>} as JSON. */
@Generated("dev.jetwright")
final class BoxItemPublicCodec {
  private static final byte[] CONTENT = JsonWriter.name("content");

  private BoxItemPublicCodec() {}

  static void write(JsonWriter out, Box<Item> box) {
    out.beginObject();
    out.name(CONTENT);
    ItemPublicCodec.write(out, box.content());
    out.endObject();
  }
}
