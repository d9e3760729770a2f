// Generated from shop.model.Item.Part by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import shop.model.Item;

/** Reads and writes {@link Item.Part} as JSON. */
@Generated("dev.jetwright")
final class PartCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");

  private PartCodec() {}

  static Item.@Nullable Part read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(PartValidator::checkName);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Item.Part(name);
  }

  static void write(JsonWriter out, Item.Part part) {
    out.beginObject();
    out.name(NAME);
    out.writeString(part.name());
    out.endObject();
  }
}
