// Generated from shop.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .required("price")
      .optional("remark")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] PRICE = JsonWriter.name("price");
  private static final byte[] REMARK = JsonWriter.name("remark");

  private ItemCodec() {}

  static @Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    double price = 0;
    Optional<String> remark = Optional.empty();
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString();
        case 1 -> price = in.readDouble();
        case 2 -> remark = in.readOptional(JsonReader::readString);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Item(
        name,
        price,
        remark);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(PRICE);
    out.writeDouble(item.price());
    out.name(REMARK);
    out.writeOptional(item.remark(), JsonWriter::writeString);
    out.endObject();
  }
}
