// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Order}. */
@Generated("dev.jetwright")
final class OrderCodec {
  private OrderCodec() {}

  static Order read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    UUID id = null;
    String customer = null;
    int quantity = 1;
    List<String> tags = List.of();
    String note = null;
    Boolean express = null;
    Double price = null;
    Double total = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "id" -> id = in.readUuid();
        case "customer" -> customer = in.readString();
        case "quantity" -> quantity = in.readInt();
        case "tags" -> tags = in.readList(JsonReader::readString);
        case "note" -> note = in.readString();
        case "express" -> express = in.readBoolean();
        case "price" -> price = in.readDouble();
        case "total" -> total = in.readDouble();
        default -> in.skipValue();
      }
    }
    return new Order(
        id,
        customer,
        quantity,
        tags,
        note,
        in.required(express, "express"),
        in.required(price, "price"),
        in.required(total, "total"));
  }

  static void write(JsonWriter out, Order order) {
    if (!out.beginObject(order)) {
      return;
    }
    out.name("id").writeUuid(order.id());
    out.name("customer").writeString(order.customer());
    out.name("quantity").writeInt(order.quantity());
    out.name("tags").writeAll(order.tags(), JsonWriter::writeString);
    out.name("note").writeString(order.note());
    out.name("express").writeBoolean(order.express());
    out.name("price").writeDouble(order.price());
    out.name("total").writeDouble(order.total());
    out.endObject();
  }
}
