// Generated from shop.Price by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Price} as JSON. */
@Generated("dev.jetwright")
final class PriceCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("symbol")
      .required("cents")
      .build();

  private static final byte[] SYMBOL = JsonWriter.name("symbol");
  private static final byte[] CENTS = JsonWriter.name("cents");

  private PriceCodec() {}

  static @Nullable Price read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String symbol = null;
    long cents = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> symbol = in.readString();
        case 1 -> cents = in.readLong();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Price(symbol, cents);
  }

  static void write(JsonWriter out, Price price) {
    out.beginObject();
    out.name(SYMBOL);
    out.writeString(price.symbol());
    out.name(CENTS);
    out.writeLong(price.cents());
    out.endObject();
  }
}
