// Generated from shop.items.Items.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.items.Items;

/** Reads and writes {@link Items.Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");

  private ItemCodec() {}

  static Items.@Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Items.Item(name);
  }

  static void write(JsonWriter out, Items.Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.endObject();
  }
}
