// Generated from shop.Items.Item by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Items.Item} as JSON. */
@Generated("dev.jetwright")
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .optional("id")
      .required("name")
      .required("code")
      .build();

  private static final byte[] ID = JsonWriter.name("id");
  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] CODE = JsonWriter.name("code");

  private ItemCodec() {}

  static Items.@Nullable Item read(JsonReader in) {
    return in.judge(readParts(in), ItemValidator::checkWhole);
  }

  private static Items.@Nullable Item readParts(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    Long id = null;
    String name = null;
    String code = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> id = in.readNullable(JsonReader::readLong, ItemValidator::checkId);
        case 1 -> name = in.readString(ItemValidator::checkName);
        case 2 -> code = in.readString(ItemValidator::checkCode);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Items.Item(
        id,
        name,
        code);
  }

  static void write(JsonWriter out, Items.Item item) {
    out.beginObject();
    out.name(ID);
    out.writeNullable(item.id(), JsonWriter::writeLong);
    out.name(NAME);
    out.writeString(item.name());
    out.name(CODE);
    out.writeString(item.code());
    out.endObject();
  }
}
