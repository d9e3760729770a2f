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
    Optional<String> label = Optional.empty();
    Shape shape = null;
    for (String property = in.nextName(); property != null; property = in.nextName()) {
      switch (property) {
        case "name" -> name = in.readString();
        case "label" -> label = in.readOptional(JsonReader::readString);
        case "shape" -> shape = ShapeCodec.read(in);
        default -> in.skipValue();
      }
    }
    return new Item(
        name,
        label,
        shape);
  }

  static void write(JsonWriter out, Item item) {
    if (!out.beginObject(item)) {
      return;
    }
    out.name("name").writeString(item.name());
    out.name("label").writeOptional(item.label(), JsonWriter::writeString);
    ShapeCodec.write(out.name("shape"), item.shape());
    out.endObject();
  }
}
