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

/** Reads and writes {@code Page<String>} as JSON. */
@Generated("dev.jetwright")
final class PageStringCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("items")
      .required("first")
      .required("both")
      .build();

  private static final byte[] ITEMS = JsonWriter.name("items");
  private static final byte[] FIRST = JsonWriter.name("first");
  private static final byte[] BOTH = JsonWriter.name("both");

  private PageStringCodec() {}

  static @Nullable Page<String> read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<String> items = null;
    String first = null;
    Map<String, String> both = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> items = in.readList(JsonReader::readString);
        case 1 -> first = in.readString();
        case 2 -> both = in.readMap(Scalars.STRING, JsonReader::readString);
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

  static void write(JsonWriter out, Page<String> page) {
    out.beginObject();
    out.name(ITEMS);
    out.writeArray(page.items(), JsonWriter::writeString);
    out.name(FIRST);
    out.writeString(page.first());
    out.name(BOTH);
    out.writeMap(page.both(), Scalars.STRING, JsonWriter::writeString);
    out.endObject();
  }
}
