// Generated from shop.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Price}. */
@Generated("dev.jetwright")
final class PriceCodec {
  private PriceCodec() {}

  static Price read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String symbol = null;
    Long cents = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "symbol" -> symbol = in.readString();
        case "cents" -> cents = in.readLong();
        default -> in.skipValue();
      }
    }
    return new Price(symbol, in.required(cents, "cents"));
  }

  static void write(JsonWriter out, Price price) {
    if (!out.beginObject(price)) {
      return;
    }
    out.name("symbol").writeString(price.symbol());
    out.name("cents").writeLong(price.cents());
    out.endObject();
  }
}
