// Generated from shop.Shapes.Paired.Left by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Shapes.Paired.Left} as JSON. */
@Generated("dev.jetwright")
final class LeftCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("a")
      .build();

  private static final byte[] A = JsonWriter.name("a");

  private LeftCodec() {}

  static Shapes.Paired.@Nullable Left read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int a = 0;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> a = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    return new Shapes.Paired.Left(a);
  }

  static void write(JsonWriter out, Shapes.Paired.Left left) {
    out.beginObject();
    out.name(A);
    out.writeInt(left.a());
    out.endObject();
  }
}
