// Generated from shop.Quotes.Offer.Buy by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonWriter;
import javax.annotation.processing.Generated;

/** Writes {@link Quotes.Offer.Buy} as JSON. */
@Generated("dev.jetwright")
final class BuyCodec {
  private static final byte[] QUOTE = JsonWriter.name("quote");

  private BuyCodec() {}

  static void write(JsonWriter out, Quotes.Offer.Buy buy) {
    out.beginObject();
    out.name(QUOTE);
    QuoteCodec.write(out, buy.quote());
    out.endObject();
  }
}
