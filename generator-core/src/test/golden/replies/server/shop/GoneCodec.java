// Generated from shop.Lookup.Gone by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Lookup.Gone} as JSON. */
@Generated("dev.jetwright")
final class GoneCodec {
  private static final byte[] SINCE = JsonWriter.name("since");
  private static final byte[] REASON = JsonWriter.name("reason");

  private GoneCodec() {}

  static void write(JsonWriter out, Lookup.Gone gone) {
    out.beginObject();
    out.name(SINCE);
    out.writeInstant(gone.since());
    out.name(REASON);
    out.writeString(gone.reason());
    out.endObject();
  }
}
