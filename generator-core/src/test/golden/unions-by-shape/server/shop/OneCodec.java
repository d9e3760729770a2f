// Generated from shop.Shapes.Kept.One by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Kept.One} as JSON. */
@Generated("dev.jetwright")
final class OneCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("kind")
      .required("a")
      .build();

  private static final byte[] KIND = JsonWriter.name("kind");
  private static final byte[] A = JsonWriter.name("a");

  private OneCodec() {}

  static Shapes.Kept.@Nullable One read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    String kind = null;
    int a = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> kind = in.readString();
        case 1 -> a = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Kept.One(kind, a);
  }

  static void write(JsonWriter out, Shapes.Kept.One one) {
    out.beginObject();
    out.name(KIND);
    out.writeString(one.kind());
    out.name(A);
    out.writeInt(one.a());
    out.endObject();
  }
}
