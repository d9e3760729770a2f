// Generated from shop.Drawings.Path by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Drawings.Path} as JSON. */
@Generated("dev.jetwright")
final class PathCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("type")
      .required("parts")
      .build();

  private static final byte[] TAG = JsonWriter.tag("type", "Path");
  private static final byte[] PARTS = JsonWriter.name("parts");

  private PathCodec() {}

  static Drawings.@Nullable Path read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    List<Drawings.Shape> parts = null;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> in.readTag("Path");
        case 1 -> parts = in.readList(ShapeCodec::read);
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Drawings.Path(parts);
  }

  static void write(JsonWriter out, Drawings.Path path) {
    out.beginObject();
    out.tag(TAG);
    out.name(PARTS);
    out.writeArray(path.parts(), ShapeCodec::write);
    out.endObject();
  }
}
