// Generated from shop.Orders.Status by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Orders.Status} as JSON. */
@Generated("dev.jetwright")
final class StatusCodec {
  private static final byte[] OPEN = JsonWriter.name("open");

  private StatusCodec() {}

  static void write(JsonWriter out, Orders.Status status) {
    out.beginObject();
    out.name(OPEN);
    out.writeBoolean(status.isOpen());
    out.endObject();
  }
}
