// Generated from shop.Gifts.Card by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Gifts.Card} as JSON. */
@Generated("dev.jetwright")
final class CardCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kind")
      .required("number")
      .build();

  private static final byte[] TAG = JsonWriter.tag("kind", "Card");
  private static final byte[] NUMBER = JsonWriter.name("number");

  private CardCodec() {}

  static Gifts.@Nullable Card read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    long number = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Card");
        case 1 -> number = in.readLong();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Gifts.Card(number);
  }

  static void write(JsonWriter out, Gifts.Card card) {
    out.beginObject();
    out.tag(TAG);
    out.name(NUMBER);
    out.writeLong(card.number());
    out.endObject();
  }
}
