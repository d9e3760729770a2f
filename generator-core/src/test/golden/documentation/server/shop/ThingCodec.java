// Generated from shop.Docs.Thing by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Docs.Thing} as JSON. */
@Generated("dev.jetwright")
final class ThingCodec {
  private static final byte[] NAME = JsonWriter.name("name");

  private ThingCodec() {}

  static void write(JsonWriter out, Docs.Thing thing) {
    out.beginObject();
    out.name(NAME);
    out.writeString(thing.name());
    out.endObject();
  }
}
