// Generated from shop.Lookup.TooFar by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Lookup.TooFar} as JSON. */
@Generated("dev.jetwright")
final class TooFarCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "TooFar");
  private static final byte[] COUNTRY = JsonWriter.name("country");

  private TooFarCodec() {}

  static void write(JsonWriter out, Lookup.TooFar tooFar) {
    out.beginObject();
    out.tag(TAG);
    out.name(COUNTRY);
    out.writeString(tooFar.country());
    out.endObject();
  }
}
