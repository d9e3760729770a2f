// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Orders.Order} as JSON. */
@Generated("dev.jetwright")
final class OrderCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("text")
      .build();

  private static final byte[] TEXT = JsonWriter.name("text");

  private OrderCodec() {}

  static Orders.@Nullable Order read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String text = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> text = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Orders.Order(text);
  }

  static void write(JsonWriter out, Orders.Order order) {
    out.beginObject();
    out.name(TEXT);
    out.writeString(order.text());
    out.endObject();
  }
}
