// Generated from shop.Old by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Old}. */
@Generated("dev.jetwright")
final class OldCodec {
  private OldCodec() {}

  static void write(JsonWriter out, Old old) {
    if (!out.beginObject(old)) {
      return;
    }
    out.name("number").writeInt(old.number());
    out.endObject();
  }
}
