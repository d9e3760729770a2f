// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

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
    Double price = null;
    Optional<String> remark = Optional.empty();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "price" -> price = in.readDouble();
        case "remark" -> remark = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new Item(
        name,
        in.required(price, "price"),
        remark);
  }

  static void write(JsonWriter out, Item item) {
    if (!out.beginObject(item)) {
      return;
    }
    out.name("name").writeString(item.name());
    out.name("price").writeDouble(item.price());
    out.name("remark").writeOptional(item.remark(), JsonWriter::writeString);
    out.endObject();
  }
}
