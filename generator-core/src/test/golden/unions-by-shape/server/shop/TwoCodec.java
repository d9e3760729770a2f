// Generated from shop.Shapes.Kept.Two by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Kept.Two} as JSON. */
@Generated("dev.jetwright")
final class TwoCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kind")
      .required("b")
      .build();

  private static final byte[] KIND = JsonWriter.name("kind");
  private static final byte[] B = JsonWriter.name("b");

  private TwoCodec() {}

  static Shapes.Kept.@Nullable Two read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String kind = null;
    int b = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> kind = in.readString();
        case 1 -> b = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Kept.Two(kind, b);
  }

  static void write(JsonWriter out, Shapes.Kept.Two two) {
    out.beginObject();
    out.name(KIND);
    out.writeString(two.kind());
    out.name(B);
    out.writeInt(two.b());
    out.endObject();
  }
}
