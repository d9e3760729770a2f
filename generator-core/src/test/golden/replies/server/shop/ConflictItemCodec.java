// Generated from shop.Conflict by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@code Conflict<Item>} as JSON. */
@Generated("dev.jetwright")
final class ConflictItemCodec {
  private static final byte[] CURRENT = JsonWriter.name("current");

  private ConflictItemCodec() {}

  static void write(JsonWriter out, Conflict<Item> conflict) {
    out.beginObject();
    out.name(CURRENT);
    ItemCodec.write(out, conflict.current());
    out.endObject();
  }
}
