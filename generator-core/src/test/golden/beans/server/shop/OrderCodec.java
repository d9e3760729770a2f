// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Orders.Order} as JSON. */
@Generated("dev.jetwright")
final class OrderCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("id")
      .required("customer")
      .optional("quantity")
      .optional("tags")
      .optional("note")
      .required("express")
      .required("price")
      .build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] CUSTOMER = JsonWriter.name("customer");
  private static final byte[] QUANTITY = JsonWriter.name("quantity");
  private static final byte[] TAGS = JsonWriter.name("tags");
  private static final byte[] NOTE = JsonWriter.name("note");
  private static final byte[] EXPRESS = JsonWriter.name("express");
  private static final byte[] PRICE = JsonWriter.name("price");
  private static final byte[] TOTAL = JsonWriter.name("total");

  private OrderCodec() {}

  static Orders.@Nullable Order read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Orders.Order order = new Orders.Order();
    UUID id = null;
    String customer = null;
    int quantity = 1;
    List<String> tags = order.getTags();
    String note = null;
    boolean express = false;
    double price = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> id = in.readUuid();
        case 1 -> customer = in.readString(OrderValidator::checkCustomer);
        case 2 -> quantity = in.readInt();
        case 3 -> tags = in.readList(JsonReader::readString);
        case 4 -> note = in.readNullable(JsonReader::readString);
        case 5 -> express = in.readBoolean();
        case 6 -> price = in.readDouble(OrderValidator::checkPrice);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      order.setId(id);
      order.setCustomer(customer);
      order.setQuantity(quantity);
      order.setTags(tags);
      order.setNote(note);
      order.setExpress(express);
      order.price = price;
      return order;
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Orders.Order order) {
    out.beginObject();
    out.name(ID);
    out.writeUuid(order.getId());
    out.name(CUSTOMER);
    out.writeString(order.getCustomer());
    out.name(QUANTITY);
    out.writeInt(order.getQuantity());
    out.name(TAGS);
    out.writeArray(order.getTags(), JsonWriter::writeString);
    out.name(NOTE);
    out.writeNullable(order.getNote().orElse(null), JsonWriter::writeString);
    out.name(EXPRESS);
    out.writeBoolean(order.isExpress());
    out.name(PRICE);
    out.writeDouble(order.price);
    out.name(TOTAL);
    out.writeDouble(order.getTotal());
    out.endObject();
  }
}
