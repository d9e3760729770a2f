// Generated from shop.Paper by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Paper} as JSON. */
@Generated("dev.jetwright")
final class PaperCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("title")
      .required("pages")
      .build();

  private static final byte[] TITLE = JsonWriter.name("title");
  private static final byte[] PAGES = JsonWriter.name("pages");

  private PaperCodec() {}

  static @Nullable Paper read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String title = null;
    int pages = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> title = in.readString();
        case 1 -> pages = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Paper(title, pages);
  }

  static void write(JsonWriter out, Paper paper) {
    out.beginObject();
    out.name(TITLE);
    out.writeString(paper.title());
    out.name(PAGES);
    out.writeInt(paper.pages());
    out.endObject();
  }
}
