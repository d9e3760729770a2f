// Generated from shop.Integer by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Integer} as JSON. */
@Generated("dev.jetwright")
final class IntegerCodec {
  private static final byte[] VALUE = JsonWriter.name("value");
  private static final byte[] TEXT = JsonWriter.name("text");

  private IntegerCodec() {}

  static void write(JsonWriter out, Integer integer) {
    out.beginObject();
    out.name(VALUE);
    out.writeInt(integer.value());
    out.name(TEXT);
    out.writeString(integer.text());
    out.endObject();
  }
}
