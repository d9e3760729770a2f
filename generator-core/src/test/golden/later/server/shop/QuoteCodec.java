// Generated from shop.Quotes.Quote by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Quotes.Quote} as JSON. */
@Generated("dev.jetwright")
final class QuoteCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("id")
      .required("price")
      .build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] PRICE = JsonWriter.name("price");

  private QuoteCodec() {}

  static Quotes.@Nullable Quote read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int id = 0;
    double price = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> id = in.readInt();
        case 1 -> price = in.readDouble(QuoteValidator::checkPrice);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Quotes.Quote(id, price);
  }

  static void write(JsonWriter out, Quotes.Quote quote) {
    out.beginObject();
    out.name(ID);
    out.writeInt(quote.id());
    out.name(PRICE);
    out.writeDouble(quote.price());
    out.endObject();
  }
}
