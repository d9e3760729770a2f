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
@SuppressWarnings({"deprecation", "removal"})
final class ItemCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("name")
      .optional("label")
      .required("shape")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] LABEL = JsonWriter.name("label");
  private static final byte[] SHAPE = JsonWriter.name("shape");

  private ItemCodec() {}

  static @Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    Optional<String> label = Optional.empty();
    Shape shape = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(ItemValidator::checkName);
        case 1 -> label = in.readOptional(JsonReader::readString, ItemValidator::checkLabel);
        case 2 -> shape = ShapeCodec.read(in);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Item(
        name,
        label,
        shape);
  }

  static void write(JsonWriter out, Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(LABEL);
    out.writeOptional(item.label(), JsonWriter::writeString);
    out.name(SHAPE);
    ShapeCodec.write(out, item.shape());
    out.endObject();
  }
}
