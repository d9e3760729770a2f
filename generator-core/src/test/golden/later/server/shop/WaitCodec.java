// Generated from shop.Quotes.Offer.Wait by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Quotes.Offer.Wait} as JSON. */
@Generated("dev.jetwright")
final class WaitCodec {
  private static final byte[] SECONDS = JsonWriter.name("seconds");

  private WaitCodec() {}

  static void write(JsonWriter out, Quotes.Offer.Wait wait) {
    out.beginObject();
    out.name(SECONDS);
    out.writeInt(wait.seconds());
    out.endObject();
  }
}
