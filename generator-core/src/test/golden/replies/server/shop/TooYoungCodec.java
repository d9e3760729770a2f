// Generated from shop.Lookup.TooYoung by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Lookup.TooYoung} as JSON. */
@Generated("dev.jetwright")
final class TooYoungCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "TooYoung");
  private static final byte[] AGE = JsonWriter.name("age");

  private TooYoungCodec() {}

  static void write(JsonWriter out, Lookup.TooYoung tooYoung) {
    out.beginObject();
    out.tag(TAG);
    out.name(AGE);
    out.writeInt(tooYoung.age());
    out.endObject();
  }
}
