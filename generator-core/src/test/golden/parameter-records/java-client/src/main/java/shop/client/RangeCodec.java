// Generated from shop.Items.Range by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Range}. */
@Generated("dev.jetwright")
final class RangeCodec {
  private RangeCodec() {}

  static void write(JsonWriter out, Range range) {
    if (!out.beginObject(range)) {
      return;
    }
    out.name("min").writeInt(range.min());
    out.name("max").writeInt(range.max());
    out.endObject();
  }
}
