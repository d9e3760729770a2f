// Generated from shop.Page by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import dev.jetwright.runtime.text.Scalars;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code Page<Integer>} as JSON. */
@Generated("dev.jetwright")
final class PageIntCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("items")
      .required("first")
      .required("both")
      .build();

  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] FIRST = JsonWriter.name("first");
  private static final byte[] BOTH = JsonWriter.name("both");

  private PageIntCodec() {}

  static @Nullable Page<Integer> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Integer> items = null;
    int first = 0;
    Map<Integer, Integer> both = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> items = in.readList(JsonReader::readInt);
        case 1 -> first = in.readInt();
        case 2 -> both = in.readMap(Scalars.INT, JsonReader::readInt);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Page<>(
        items,
        first,
        both);
  }

  static void write(JsonWriter out, Page<Integer> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), JsonWriter::writeInt);
    out.name(FIRST);
    out.writeInt(page.first());
    out.name(BOTH);
    out.writeMap(page.both(), Scalars.INT, JsonWriter::writeInt);
    out.endObject();
  }
}
