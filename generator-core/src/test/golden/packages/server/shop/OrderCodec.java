// Generated from shop.orders.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.model.Item;
import shop.orders.Orders;

/** Reads and writes {@link Orders.Order} as JSON. */
@Generated("dev.jetwright")
final class OrderCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("number")
      .required("item")
      .required("part")
      .build();

  private static final byte[] NUMBER = JsonWriter.name("number");
  private static final byte[] ITEM = JsonWriter.name("item");
  private static final byte[] PART = JsonWriter.name("part");

  private OrderCodec() {}

  static Orders.@Nullable Order read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int number = 0;
    Item item = null;
    Item.Part part = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> number = in.readInt();
        case 1 -> item = ItemCodec.read(in);
        case 2 -> part = PartCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Orders.Order(
        number,
        item,
        part);
  }

  static void write(JsonWriter out, Orders.Order order) {
    out.beginObject();
    out.name(NUMBER);
    out.writeInt(order.number());
    out.name(ITEM);
    ItemCodec.write(out, order.item());
    out.name(PART);
    PartCodec.write(out, order.part());
    out.endObject();
  }
}
