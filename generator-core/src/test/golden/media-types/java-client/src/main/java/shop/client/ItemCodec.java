// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop.client;

import java.util.List;
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
    List<String> tags = List.of();
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "price" -> price = in.readDouble();
        case "tags" -> tags = in.readList(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    return new Item(
        name,
        in.required(price, "price"),
        tags);
  }

  static void write(JsonWriter out, Item item) {
    if (!out.beginObject(item)) {
      return;
    }
    out.name("name").writeString(item.name());
    out.name("price").writeDouble(item.price());
    out.name("tags").writeAll(item.tags(), JsonWriter::writeString);
    out.endObject();
  }
}
