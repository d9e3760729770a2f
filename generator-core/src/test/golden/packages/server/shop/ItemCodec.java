// Generated from shop.model.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.model.Item;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("parts")
      .optional("main")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PARTS = JsonWriter.name("parts");
  private static final byte[] MAIN = JsonWriter.name("main");

  private ItemCodec() {}

  static @Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    List<Item.Part> parts = null;
    Item.Part main = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(ItemValidator::checkName);
        case 1 -> parts = in.readList(PartCodec::read);
        case 2 -> main = in.readNullable(PartCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Item(
        name,
        parts,
        main);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(PARTS);
    out.writeArray(item.parts(), PartCodec::write);
    out.name(MAIN);
    out.writeNullable(item.main(), PartCodec::write);
    out.endObject();
  }
}
