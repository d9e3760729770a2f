// Generated from shop.Delta.Done by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Delta.Done} as JSON. */
@Generated("dev.jetwright")
final class DoneCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "done");
  private static final byte[] TOKENS = JsonWriter.name("tokens");

  private DoneCodec() {}

  static void write(JsonWriter out, Delta.Done done) {
    out.beginObject();
    out.tag(TAG);
    out.name(TOKENS);
    out.writeInt(done.tokens());
    out.endObject();
  }
}
