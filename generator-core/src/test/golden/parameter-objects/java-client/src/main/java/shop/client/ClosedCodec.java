// Generated from shop.Places.Closed by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Closed}. */
@Generated("dev.jetwright")
final class ClosedCodec {
  private ClosedCodec() {}

  static void write(JsonWriter out, Closed closed) {
    if (!out.beginObject(closed)) {
      return;
    }
    out.name("limit").writeInt(closed.limit());
    out.name("q-r").writeString(closed.q());
    out.endObject();
  }
}
