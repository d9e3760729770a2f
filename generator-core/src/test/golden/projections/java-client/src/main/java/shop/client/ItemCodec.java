// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;
import shop.client.runtime.JsonWriter;

/** The JSON of {@link Item}. */
@Generated("dev.jetwright")
final class ItemCodec {
  private ItemCodec() {}

  static Item read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Optional<String> remark = Optional.empty();
    Double cost = null;
    Supplier supplier = null;
    int amount = 1;
    String state = "new";
    Color color = new Color("RED");
    List<String> tags = List.of("a", "b");
    Integer weight = null;
    Shape shape = null;
    Origin origin = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "remark" -> remark = in.readOptional(JsonReader::readString);
        case "cost" -> cost = in.readDouble();
        case "supplier" -> supplier = SupplierCodec.read(in);
        case "amount" -> amount = in.readInt();
        case "state" -> state = in.readString();
        case "color" -> color = in.readText(Color::new);
        case "tags" -> tags = in.readList(JsonReader::readString);
        case "weight" -> weight = in.readNullable(JsonReader::readInt);
        case "shape" -> shape = ShapeCodec.read(in);
        case "origin" -> origin = OriginCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Item(
        name,
        remark,
        in.required(cost, "cost"),
        supplier,
        amount,
        state,
        color,
        tags,
        weight,
        shape,
        origin);
  }

  static void write(JsonWriter out, Item item) {
    if (!out.beginObject(item)) {
      return;
    }
    out.name("name").writeString(item.name());
    out.name("remark").writeOptional(item.remark(), JsonWriter::writeString);
    out.name("cost").writeDouble(item.cost());
    SupplierCodec.write(out.name("supplier"), item.supplier());
    out.name("amount").writeInt(item.amount());
    out.name("state").writeString(item.state());
    out.name("color").writeText(item.color(), Color::value);
    out.name("tags").writeAll(item.tags(), JsonWriter::writeString);
    out.name("weight").writeNullable(item.weight(), JsonWriter::writeInt);
    ShapeCodec.write(out.name("shape"), item.shape());
    OriginCodec.write(out.name("origin"), item.origin());
    out.endObject();
  }
}
