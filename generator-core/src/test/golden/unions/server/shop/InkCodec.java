// Generated from shop.Drawings.Ink by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Ink} as JSON. */
@Generated("dev.jetwright")
final class InkCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kind")
      .build();

  private static final byte[] TAG = JsonWriter.tag("kind", "ink");

  private InkCodec() {}

  static Drawings.@Nullable Ink read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("ink");
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Drawings.Ink();
  }

  static void write(JsonWriter out, Drawings.Ink ink) {
    out.beginObject();
    out.tag(TAG);
    out.endObject();
  }
}
