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
      .required("name")
      .required("code")
      .required("count")
      .required("plain")
      .required("standard")
      .build();

  private static final byte[] NAME = JsonWriter.name("name");
  private static final byte[] CODE = JsonWriter.name("code");
  private static final byte[] COUNT = JsonWriter.name("count");
  private static final byte[] PLAIN = JsonWriter.name("plain");
  private static final byte[] STANDARD = JsonWriter.name("standard");

  private ItemCodec() {}

  static Items.@Nullable Item read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String name = null;
    String code = null;
    int count = 0;
    String plain = null;
    String standard = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> name = in.readString(ItemValidator::checkName);
        case 1 -> code = in.readString(ItemValidator::checkCode);
        case 2 -> count = in.readInt(ItemValidator::checkCount);
        case 3 -> plain = in.readString(ItemValidator::checkPlain);
        case 4 -> standard = in.readString(ItemValidator::checkStandard);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Items.Item(
        name,
        code,
        count,
        plain,
        standard);
  }

  static void write(JsonWriter out, Items.Item item) {
    out.beginObject();
    out.name(NAME);
    out.writeString(item.name());
    out.name(CODE);
    out.writeString(item.code());
    out.name(COUNT);
    out.writeInt(item.count());
    out.name(PLAIN);
    out.writeString(item.plain());
    out.name(STANDARD);
    out.writeString(item.standard());
    out.endObject();
  }
}
