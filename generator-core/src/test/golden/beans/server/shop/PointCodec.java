// Generated from shop.Orders.Point by Jetwright; do not edit.
// Change the record, then run mvn generate-sources.
package shop;

import dev.jetwright.runtime.json.JsonReader;
import dev.jetwright.runtime.json.JsonWriter;
import dev.jetwright.runtime.json.PropertyNames;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Orders.Point} as JSON. */
@Generated("dev.jetwright")
final class PointCodec {
  private static final PropertyNames NAMES = PropertyNames.builder()
      .required("x")
      .optional("y")
      .build();

  private static final byte[] X = JsonWriter.name("x");
  private static final byte[] Y = JsonWriter.name("y");

  private PointCodec() {}

  static Orders.@Nullable Point read(JsonReader in) {
    if (!in.beginObject(NAMES)) {
      return null;
    }
    int x = 0;
    int y = 7;
    for (int property = in.nextProperty();
        property != JsonReader.END;
        property = in.nextProperty()) {
      switch (property) {
        case 0 -> x = in.readInt();
        case 1 -> y = in.readInt();
        default -> in.skipValue();
      }
    }
    if (!in.endObject()) {
      return null;
    }
    try {
      return new Orders.Point(x, y);
    } catch (IllegalArgumentException | AssertionError error) {
      return in.refuse(error);
    }
  }

  static void write(JsonWriter out, Orders.Point point) {
    out.beginObject();
    out.name(X);
    out.writeInt(point.x());
    out.name(Y);
    out.writeInt(point.y());
    out.endObject();
  }
}
