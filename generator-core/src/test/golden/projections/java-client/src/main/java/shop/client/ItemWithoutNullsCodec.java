// Generated from shop.ItemWithoutNulls by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.client.runtime.JsonReader;

/** The JSON of {@link ItemWithoutNulls}. */
@Generated("dev.jetwright")
final class ItemWithoutNullsCodec {
  private ItemWithoutNullsCodec() {}

  static ItemWithoutNulls read(JsonReader in) {
    if (!in.beginObject()) {
      return null;
    }
    String name = null;
    Optional<String> remark = Optional.empty();
    Double cost = null;
    SupplierWithoutNulls supplier = null;
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
        case "supplier" -> supplier = SupplierWithoutNullsCodec.read(in);
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
    return new ItemWithoutNulls(
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
}
