// Generated from shop.Orders.Order by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.annotation.processing.Generated;
import shop.client.runtime.Decoder;
import shop.client.runtime.Encoder;
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
    Optional<List<String>> tags = Optional.empty();
    String note = null;
    Boolean express = null;
    Double price = null;
    Optional<Double> total = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "id" -> id = in.readUuid();
        case "customer" -> customer = in.readString();
        case "quantity" -> quantity = in.readInt();
        case "tags" -> tags = in.readOptional(Decoder.list(JsonReader::readString));
        case "note" -> note = in.readString();
        case "express" -> express = in.readBoolean();
        case "price" -> price = in.readDouble();
        case "total" -> total = in.readOptional(JsonReader::readDouble);
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
        total);
  }

  static void write(JsonWriter out, Order order) {
    if (!out.beginObject(order)) {
      return;
    }
    out.name("id").writeUuid(order.id());
    out.name("customer").writeString(order.customer());
    out.name("quantity").writeInt(order.quantity());
    out.writeIfPresent("tags", order.tags(), Encoder.list(JsonWriter::writeString));
    out.name("note").writeString(order.note());
    out.name("express").writeBoolean(order.express());
    out.name("price").writeDouble(order.price());
    out.endObject();
  }
}
