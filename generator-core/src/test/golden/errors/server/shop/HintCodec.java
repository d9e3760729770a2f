// Generated from shop.OrderNotFound.Hint by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link OrderNotFound.Hint} as JSON. */
@Generated("dev.jetwright")
final class HintCodec {
  private static final byte[] TEXT = JsonWriter.name("text");

  private HintCodec() {}

  static void write(JsonWriter out, OrderNotFound.Hint hint) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(hint.text());
    out.endObject();
  }
}
