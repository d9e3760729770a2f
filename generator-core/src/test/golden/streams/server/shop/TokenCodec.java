// Generated from shop.Delta.Token by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Delta.Token} as JSON. */
@Generated("dev.jetwright")
final class TokenCodec {
  private static final byte[] TAG = JsonWriter.tag("type", "token");
  private static final byte[] TEXT = JsonWriter.name("text");

  private TokenCodec() {}

  static void write(JsonWriter out, Delta.Token token) {
    out.beginObject();
    out.tag(TAG);
    out.name(TEXT);
    out.writeString(token.text());
    out.endObject();
  }
}
